// How many pages a PDF has. Some browsers pack what describes them.
const bytes = atob(arguments[0]);
const unpacked = async (packed) => {
  const stream = new Blob([Uint8Array.from(packed, (letter) => letter.charCodeAt(0))]).stream();
  try {
    return await new Response(stream.pipeThrough(new DecompressionStream('deflate'))).text();
  } catch {
    return '';
  }
};
const packed = [...bytes.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)].map((found) => unpacked(found[1]));
const all = bytes + (await Promise.all(packed)).join('');
return all.match(/\/Type\s*\/Page\b(?!s)/g).length;
