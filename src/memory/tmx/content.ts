import { inOneLine } from '../../text/lines.js';
import { xmlText } from '../../text/xml.js';
import type { Attributes } from './types.js';
import { isCode, isOpaque, knownAttributes, type Code } from './vocabulary.js';
import { startTag } from './xml.js';

/** Takes what stands in a `seg`, in its order. */
export interface Content {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(): void;
  /** The words, and the content as XML; none if that is the words. */
  end(): { readonly words: string; readonly content: string | undefined };
}

/** A code that has not ended: where its content begins, and whether it parts words. */
interface Open {
  readonly name: Code;
  readonly from: number;
  readonly isBreak: boolean;
}

/**
 * Reads a segment. Its words are what is outside of codes, or in `hi`; the text of a `sub`, a note in a code, is not of the sentence.
 *
 *     Le <bpt i="1">&lt;b></bpt>maire<ept i="1">&lt;/b></ept> a dit   →   Le maire a dit
 *     une ligne<ph type="lb"/>et une autre                            →   une ligne et une autre
 *     une photo <ph x="1"/> du port                                   →   une photo du port
 *
 * What TMX does not have is written in a way that it has: `<x/>` is a `ph`, and any other element around words is a `hi` of its name.
 *
 * @param isOmegaT - whether codes may also be written as text, as OmegaT does in the memory of a project: `<f0>`, `</f0>`, `<br1/>`
 */
export const createContent = (isOmegaT: boolean): Content => {
  /** Undefined for an element that can only be text at its place. */
  const stack: (Open | undefined)[] = [];
  const pieces: string[] = [];
  let [words, code] = ['', ''];
  /** How many opaque codes are open: more than one if there is a `sub` between them. */
  let hidden = 0;
  let hasCodes = false;
  const put = (text: string): void => {
    if (text !== '') pieces.push(xmlText(text));
    if (hidden > 0) code += text;
    else words += text;
  };
  const start = (name: Code, attributes: Attributes): void => {
    const from = pieces.push(startTag(name, knownAttributes(name, attributes)));
    stack.push({ name, from, isBreak: attributes['type'] === 'lb' });
    if (!isOpaque(name)) return;
    if (hidden === 0) code = '';
    hidden += 1;
    hasCodes = true;
  };
  const end = ({ name, from, isBreak }: Open): void => {
    if (pieces.length === from) pieces[from - 1] = `${pieces[from - 1]!.slice(0, -1)}/>`;
    else pieces.push(`</${name}>`);
    if (!isOpaque(name)) return;
    hidden -= 1;
    if (hidden === 0 && (isBreak || lineBreak.test(code))) words += ' ';
  };
  return {
    open: (name, attributes) => {
      const known = nameHere(name, stack);
      if (known !== undefined) start(known, known === 'hi' && name !== 'hi' ? { type: name } : attributes);
      else {
        stack.push(undefined);
        put(`<${name}>`);
      }
    },
    text: (text) => {
      if (!isOmegaT || hidden > 0) put(text);
      else
        text.split(omegaTag).forEach((piece, nth) => {
          if (nth % 2 === 1) start('ph', {});
          put(piece);
          if (nth % 2 === 1) end(stack.pop()!);
        });
    },
    close: () => {
      const last = stack.pop();
      if (last) end(last);
    },
    end: () => {
      const line = inOneLine(hasCodes ? words.replace(spaces, ' ') : words);
      const content = pieces.join('');
      return { words: line, content: content === xmlText(line) ? undefined : content };
    },
  };
};

/** What is left around a code that stood between spaces. */
const spaces = / {2,}/gu;

const omegaTag = /(<\/?[a-z]{1,9}\d{1,6}\/?>)/u;

/** A code that parts words, as HTML writes it. */
const lineBreak = /^\s*<br\b/iu;

/** What is written for an element at its place; undefined if it can only be text there: markup of another format that was not escaped. */
const nameHere = (name: string, stack: readonly (Open | undefined)[]): Code | undefined => {
  const around = stack.at(-1);
  const isInCode = stack.length > 0 && (!around || isOpaque(around.name));
  if (isInCode) return name === 'sub' && around ? 'sub' : undefined;
  if (isCode(name) && name !== 'sub') return name;
  return placeholders.has(name) ? 'ph' : 'hi';
};

/** What XLIFF has for a code without content: some write it in TMX too. */
const placeholders = new Set(['x', 'bx', 'ex']);
