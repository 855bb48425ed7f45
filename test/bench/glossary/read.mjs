// A desk's glossary and sentences of a newspaper, our own, with what is to be found in each. Written by hand: no rule made the forms.
//
// terms.tsv: French, English, part of speech (may be missing). sentences.txt: kind, tab, sentence; {French as printed=its English|other
// English that is right too} is a term. \u00a0 and the like stand for characters that an editor does not show.
import { readFileSync } from 'node:fs';

const linesOf = (name) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

export const readTerms = () => linesOf('terms.tsv').map((line) => line.split('\t'));

export const readSentences = () =>
  linesOf('sentences.txt').map((line) => {
    const [kind, marked] = line.split('\t');
    const written = marked.replace(/\\u([\da-f]{4})/gu, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));
    const hits = [];
    let french = '';
    for (const part of written.split(/(\{[^}]*\})/u)) {
      const [, text, english] = /^\{([^=]*)=(.*)\}$/u.exec(part) ?? [];
      if (text !== undefined) hits.push({ start: french.length, end: french.length + text.length, text, english: english.split('|') });
      french += text ?? part;
    }
    return { kind, french, hits };
  });
