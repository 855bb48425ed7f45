// The shortlist of a model in the forms that other decoders read: which pieces each source piece can become.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

const fileIn = (folder) => join(folder, 'shortlist.bin.gz');

/** @returns { common, of }: ids for any sentence, and those of each source piece; undefined where the model has no shortlist */
export const shortlistIn = (folder) => {
  if (!existsSync(fileIn(folder))) return undefined;
  const [, pieces, ...numbers] = numbersIn(gunzipSync(readFileSync(fileIn(folder))));
  let at = 0;
  const list = () => {
    let id = 0;
    return Array.from({ length: numbers[at++] }, () => (id += numbers[at++]));
  };
  const common = list();
  // names are copied, so each piece can become itself
  return { common, of: Array.from({ length: pieces - 1 }, (_, piece) => [...list(), piece]) };
};

/** Seven bits in a byte, the lowest first; the eighth says that more follow. */
const numbersIn = (bytes) => {
  const numbers = [];
  let [number, shift] = [0, 0];
  for (const byte of bytes) {
    number |= (byte & 127) << shift;
    shift += 7;
    if (byte < 128) {
      numbers.push(number);
      [number, shift] = [0, 0];
    }
  }
  return numbers;
};

const bytesOf = (number) => {
  const bytes = [];
  for (let left = number; ; left >>= 7) {
    bytes.push((left & 127) | (left > 127 ? 128 : 0));
    if (left <= 127) return bytes;
  }
};

/** Gives the shortlist of one model to another with more pieces at the end, none of which a text has. */
export const copyShortlist = (from, to, pieces) => {
  if (!existsSync(fileIn(from))) return;
  const content = gunzipSync(readFileSync(fileIn(from)));
  const [version, had] = numbersIn(content);
  const lists = content.subarray(bytesOf(version).length + bytesOf(had).length);
  const header = Buffer.from([...bytesOf(version), ...bytesOf(pieces)]);
  writeFileSync(fileIn(to), gzipSync(Buffer.concat([header, lists, Buffer.alloc(pieces - had)])));
};

/** Writes CTranslate2's vmap.txt: a source piece, a tab, its candidates with spaces between; those of no piece are for any sentence. */
export const writeVmap = (folder, { common, of }, pieces) => {
  const line = (name, ids) => `${name}\t${ids.map((id) => pieces[id]).join(' ')}\n`;
  writeFileSync(join(folder, 'vmap.txt'), [line('', common), ...of.map((ids, piece) => line(pieces[piece], ids))].join(''));
};

/**
 * Writes Marian's lexicon: a target piece, a source piece and a probability in each line. It knows no pieces for any sentence; the end,
 * which all sentences have, stands for them.
 */
export const writeLexicon = (folder, { common, of }, pieces) => {
  const end = pieces.indexOf('</s>');
  const lines = (source, ids) => ids.map((id) => `${pieces[id]} ${pieces[source]} 0.5\n`).join('');
  writeFileSync(join(folder, 'lexicon.txt'), [lines(end, common), ...of.map((ids, source) => lines(source, ids))].join(''));
};
