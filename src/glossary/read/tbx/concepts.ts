import { SaxesParser, type SaxesTagNS } from 'saxes';
import { inOneLine, wrongEntry } from '../wrong-entry.js';
import type { BaseTerm, Concept, LanguageTerms } from './types.js';

/** Elements by what they hold, in TBX 2008 (martif) and in TBX of 2019, which names `tig` termSec. */
const concepts = new Set(['termEntry', 'conceptEntry']);
const languages = new Set(['langSet', 'langSec']);
const terms = new Set(['tig', 'ntig', 'termSec']);

/**
 * The concepts of a TBX file, of all dialects. What is said of a term stands in elements of a type, or, in the style with tags of their own
 * (DCT), in elements of that name:
 *
 *     <termNote type="partOfSpeech">noun</termNote>      <min:partOfSpeech>noun</min:partOfSpeech>
 *
 * @throws `ERR_INPUT`: it is not well-formed, declares entities or is not TBX
 */
export const conceptsIn = (text: string): readonly Concept[] => {
  const found: Concept[] = [];
  const reading = createReading(found);
  const parser = new SaxesParser({ xmlns: true });
  let isBase = false;
  const fail = (what: string): never => {
    throw wrongEntry(parser.line, what);
  };
  parser.on('error', ({ message }) => fail(`${message.replace(/^\d+:\d+: |\.$/gu, '')}. Save the file again in the program that made it.`));
  parser.on('doctype', (declarations) => {
    // <!ENTITY a "&b;&b;"> is how a short file becomes a long one
    if (/<!ENTITY/u.test(declarations)) fail('the file declares entities, which fr2en does not read. Save it without them.');
  });
  parser.on('opentag', (tag) => {
    if (!isBase && !/^(?:martif|tbx)$/u.test(tag.local)) fail(`this is <${tag.name}>, not TBX. Export the terms as TBX, CSV or TSV.`);
    isBase = true;
    reading.start(tag, parser.line);
  });
  parser.on('text', reading.text);
  parser.on('cdata', reading.text);
  parser.on('closetag', (tag) => {
    reading.end(tag);
  });
  parser.write(text).close();
  return found;
};

/** What the elements of a file are gathered into. */
interface Reading {
  readonly start: (tag: SaxesTagNS, line: number) => void;
  readonly text: (text: string) => void;
  readonly end: (tag: SaxesTagNS) => void;
}

const createReading = (found: Concept[]): Reading => {
  let concept: LanguageTerms[] = [];
  let ofLanguage: BaseTerm[] = [];
  let term = { text: '', line: 0, partOfSpeech: '', status: '' };
  /** The element whose text is being read, and what it says. */
  let open: SaxesTagNS | undefined;
  let written = '';
  return {
    start: (tag, line) => {
      if (concepts.has(tag.local)) concept = [];
      else if (languages.has(tag.local)) concept.push({ language: languageOf(tag), terms: (ofLanguage = []) });
      else if (terms.has(tag.local)) term = { text: '', line, partOfSpeech: '', status: '' };
      else if (open === undefined && fieldOf(tag) !== undefined) {
        open = tag;
        written = '';
        if (tag.local === 'term') term.line = line;
      }
    },
    text: (text) => {
      if (open !== undefined) written += text;
    },
    end: (tag) => {
      if (tag === open) {
        term[fieldOf(tag)!] = inOneLine(written);
        open = undefined;
      } else if (terms.has(tag.local)) ofLanguage.push(term);
      else if (concepts.has(tag.local)) found.push(concept);
    },
  };
};

type Field = 'text' | 'partOfSpeech' | 'status';

const fields: Readonly<Record<string, Field>> = {
  term: 'text',
  partOfSpeech: 'partOfSpeech',
  administrativeStatus: 'status',
  normativeAuthorization: 'status',
};

const fieldOf = (tag: SaxesTagNS): Field | undefined =>
  fields[tag.local === 'termNote' ? (tag.attributes['type']?.value ?? '') : tag.local];

const languageOf = ({ attributes }: SaxesTagNS): string => (attributes['xml:lang'] ?? attributes['lang'])?.value ?? '';
