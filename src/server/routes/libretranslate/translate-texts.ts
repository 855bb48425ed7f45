import { Buffer } from 'node:buffer';
import pLimit from 'p-limit';
import type { DocumentTranslator } from '../../../documents/create-translator.js';
import { readText } from '../../../documents/read.js';
import { translateDocument } from '../../../documents/translate.js';
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

/** Texts in progress at a time: enough to fill every batch, and few enough that thousands do not all lie in memory half done. */
const atOnce = 128;

/** Translates texts side by side, so that they share batches. @returns their English, in order @throws as `translate` */
export const translateTexts = async (texts: readonly string[], translator: DocumentTranslator, wish: Wish): Promise<readonly English[]> => {
  const failed = new AbortController();
  const signal = AbortSignal.any([wish.signal, failed.signal]);
  const limit = pLimit(atOnce);
  const all = texts.map((text) => limit(() => translateText(text, translator, { ...wish, signal })));
  try {
    return await Promise.all(all);
  } catch (error) {
    // the others are of no use any more, and must be over before the next request is let in
    failed.abort();
    await Promise.allSettled(all);
    throw error;
  }
};

const translateText = async (text: string, translator: DocumentTranslator, wish: Wish): Promise<English> => {
  const { format, alternatives, beams, signal } = wish;
  if (format === 'html') return { text: await translateHtml(text, translator, signal), alternatives: [] };
  const english = await translator.translate(text, { beams, alternatives, signal });
  return { text: english.text, alternatives: wholeAlternatives(english).slice(0, alternatives) };
};

const translateHtml = async (text: string, translator: DocumentTranslator, signal: AbortSignal): Promise<string> => {
  const parts: Uint8Array[] = [];
  for await (const part of translateDocument(await readText(text, 'html'), translator, { emit: 'same', signal })) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
};
