// Puts a text in the place of what a field holds, character by character, as typing does.
const [field, text] = arguments;
field.focus();
field.select();
document.execCommand('delete');
for (const character of text) {
  document.execCommand('insertText', false, character);
}
