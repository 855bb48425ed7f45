import { guessLanguages } from '../../../documents/language.js';
import { Type } from '../../framework.js';

/** Schema of {@link Detected}. */
export const detectedSchema = Type.Object({
  confidence: Type.Number({ minimum: 0, maximum: 100 }),
  language: Type.String({ description: 'of two letters' }),
});

/** A language that a text may be in, as LibreTranslate writes it. */
export interface Detected {
  /** In percent. */
  readonly confidence: number;
  readonly language: string;
}

/** As many as LibreTranslate names. */
const most = 3;

/** With less a text counts as French, which is what the server is asked for. */
const sure = 60;

/** The likeliest languages of a text, first the likeliest; for a text without words what LibreTranslate says then. */
export const detect = async (text: string): Promise<readonly Detected[]> => {
  const guesses = await guessLanguages(text);
  const named = guesses.map(({ code, share }) => ({ confidence: Math.round(share * 100), language: code }));
  return named.length === 0 ? [nothing] : named.filter(({ confidence }, nth) => nth === 0 || confidence > 0).slice(0, most);
};

/** What texts are translated from, all together: French unless it is surely something else, or nothing that could be told. */
export const detectSource = async (texts: readonly string[]): Promise<Detected> => {
  const guesses = await guessLanguages(texts.join('\n'));
  const [first] = guesses;
  if (!first) return nothing;
  const percent = (share = 0): number => Math.round(share * 100);
  if (first.code !== 'fr' && percent(first.share) >= sure) return { confidence: percent(first.share), language: first.code };
  return { confidence: percent(guesses.find(({ code }) => code === 'fr')?.share), language: 'fr' };
};

const nothing: Detected = { confidence: 0, language: 'en' };
