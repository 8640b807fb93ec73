// Notes what the page copies, where the clipboard itself cannot be read.
if (navigator.clipboard) {
  const write = navigator.clipboard.writeText.bind(navigator.clipboard);
  navigator.clipboard.writeText = (text) => write(text).then(() => { window.copiedLast = text; });
  // Rich text comes with the plain text beside it.
  const writeAll = navigator.clipboard.write.bind(navigator.clipboard);
  const Item = window.ClipboardItem;
  window.ClipboardItem = class extends Item {
    constructor(kinds) {
      super(kinds);
      this.given = kinds['text/plain'];
    }
  };
  navigator.clipboard.write = async (items) => {
    await writeAll(items);
    window.copiedLast = await (await items[0].given).text();
  };
}
