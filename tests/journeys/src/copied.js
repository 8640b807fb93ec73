// Notes what the page copies, where the clipboard itself cannot be read.
if (navigator.clipboard) {
  const write = navigator.clipboard.writeText.bind(navigator.clipboard);
  navigator.clipboard.writeText = (text) => write(text).then(() => { window.copiedLast = text; });
}
