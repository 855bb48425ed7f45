import type { DocumentTranslator } from '../../../documents/create-translator.js';
import { readText } from '../../../documents/read.js';
import { translateWhole } from '../../../documents/translate.js';
import { together } from '../../desk/together.js';
import { wholeAlternatives } from './whole-texts.js';

/** How the texts of a request are to be translated. */
export interface Wish {
  readonly format: 'text' | 'html';
  /** For each text, as many as there are; LibreTranslate has none for HTML, and so have we. */
  readonly alternatives: number;
  readonly beams: number;
  readonly signal: AbortSignal;
}

/** A text in English. */
export interface English {
  readonly text: string;
  readonly alternatives: readonly string[];
}

/** Translates the texts of a request. @returns their English, in order @throws as `translate` */
export const translateTexts = (texts: readonly string[], translator: DocumentTranslator, wish: Wish): Promise<readonly English[]> =>
  together(texts, wish.signal, (text, signal) => translateText(text, translator, { ...wish, signal }));

const translateText = async (text: string, translator: DocumentTranslator, wish: Wish): Promise<English> => {
  const { format, alternatives, beams, signal } = wish;
  if (format === 'html') return { text: await translateHtml(text, translator, signal), alternatives: [] };
  const english = await translator.translate(text, { beams, alternatives, signal });
  return { text: english.text, alternatives: wholeAlternatives(english).slice(0, alternatives) };
};

const translateHtml = async (text: string, translator: DocumentTranslator, signal: AbortSignal): Promise<string> =>
  (await translateWhole(await readText(text, 'html'), translator, { emit: 'same', signal })).toString('utf8');
