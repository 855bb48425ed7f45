// Large files of each format, made of our own sentences.
import { Buffer } from 'node:buffer';
import { zipSync } from 'fflate';

/** Sentences without end, over and over. */
function* endless(distinct) {
  const sentences = [...distinct(20_000)];
  for (let at = 0; ; at = (at + 1) % sentences.length) yield sentences[at];
}

const page = (share, distinct) => {
  const sentences = endless(distinct);
  const next = () => sentences.next().value;
  const parts = ['<!DOCTYPE html>\n<html lang="fr">\n<head><meta charset="utf-8"><title>Un long rapport</title></head>\n<body>\n'];
  let length = 0;
  for (let nth = 0; length < 50e6 * share; nth += 1) {
    const [first, ...rest] = next().split(' ');
    const part = `<section id="s${nth}"><h2>Partie ${nth}</h2>\n<p class="t"><strong>${first}</strong> ${rest.join(' ')} <a href="/n/${nth}">${next()}</a> ${next().replaceAll('é', '&eacute;')}</p>\n<ul><li>${next()}</li><li>${next()}</li></ul>\n<pre>code ${nth}\n  reste</pre>\n</section>\n`;
    parts.push(part);
    length += Buffer.byteLength(part);
  }
  return Buffer.from(`${parts.join('')}</body>\n</html>\n`);
};

const time = (milliseconds) => new Date(milliseconds).toISOString().slice(11, 23).replace('.', ',');

const subtitles = (share, distinct) => {
  const sentences = endless(distinct);
  let out = '';
  for (let cue = 1; cue <= 100_000 * share; cue += 2) {
    const words = sentences.next().value.split(' ');
    const half = Math.ceil(words.length / 2);
    for (const [nth, text] of [words.slice(0, half), words.slice(half)].entries())
      out += `${cue + nth}\r\n${time((cue + nth) * 800)} --> ${time((cue + nth) * 800 + 780)}\r\n${text.join(' ')}\r\n\r\n`;
  }
  return Buffer.from(out);
};

const wordFile = (share, distinct) => {
  const sentences = endless(distinct);
  const next = () => sentences.next().value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const parts = [];
  let length = 0;
  while (length < 20e6 * share) {
    const [first, ...rest] = next().split(' ');
    const part = `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${first}</w:t></w:r><w:r><w:t xml:space="preserve"> ${rest.join(' ')} ${next()}</w:t></w:r></w:p>`;
    parts.push(part);
    length += Buffer.byteLength(part);
  }
  const xml = (text) => Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  // stored, so that the file itself has its 20 MB
  return zipSync(
    {
      '[Content_Types].xml': xml(types),
      '_rels/.rels': xml(relations),
      'word/document.xml': xml(`<w:document xmlns:w="${word}"><w:body>${parts.join('')}</w:body></w:document>`),
    },
    { level: 0 },
  );
};

/** What makes a large file of a format. */
export const largeFiles = { html: page, srt: subtitles, docx: wordFile };
