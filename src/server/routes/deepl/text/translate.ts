import type { DocumentTranslator } from '../../../../documents/create-translator.js';
import { translateWhole } from '../../../../documents/translate.js';
import type { CallOptions } from '../../../../options.js';
import type { App } from '../../types.js';
import type { Context } from '../../../context.js';
import { together } from '../../../desk/together.js';
import { whileConnected } from '../../../security/gone.js';
import { described, errors, inEither } from '../form.js';
import { glossaryOf } from '../kept.js';
import { answerAlive } from '../kept-alive.js';
import { askerOf } from '../key.js';
import type { Ledger } from '../usage.js';
import { textAnswer, textBody } from './body.js';
import { readMarkup } from './markup.js';
import { splitText } from './split.js';
import { type Wishes, wishesIn } from './wishes.js';

/** `POST /v2/translate`: texts, all at once and in order. */
export const translateText = (app: App, context: Context, ledger: Ledger): void => {
  const schema = { ...described, ...inEither, summary: 'Translates texts', body: textBody, response: { 200: textAnswer, ...errors } };
  app.post('/translate', { schema }, async (request, reply) => {
    const wishes = wishesIn(request.body);
    const signal = whileConnected(request, reply);
    const { glossaries } = context;
    const glossary = await glossaryOf(request.body, glossaries, askerOf(context, request));
    const characters = wishes.texts.reduce((sum, { length }) => sum + length, 0);
    const work = context.desk.take({ characters }, (translator) =>
      together(wishes.texts, signal, (text, stopped) => inEnglish(text, wishes, translator, { ...glossary, signal: stopped })),
    );
    const answer = work.then((english) => {
      ledger.add(
        askerOf(context, request),
        wishes.texts.reduce((sum, text) => sum + lengthOf(text), 0),
      );
      return answerOf(wishes, english);
    });
    await answerAlive(reply, answer);
    return reply;
  });
};

const inEnglish = async (
  text: string,
  { split, markup }: Wishes,
  translator: DocumentTranslator,
  options: Pick<CallOptions, 'glossary'> & { readonly signal: AbortSignal },
): Promise<string> => {
  if (!markup) return (await translator.translate(splitText(text, split), options)).text;
  const source = await readMarkup(text, markup, split);
  return (await translateWhole(source, translator, { ...options, emit: 'same' })).toString('utf8');
};

const answerOf = ({ texts, markup, showsCharacters, showsModel }: Wishes, english: readonly string[]) => ({
  translations: english.map((text, nth) => ({
    detected_source_language: 'FR',
    text,
    ...(showsCharacters && { billed_characters: lengthOf(texts[nth]!) }),
    ...(showsModel && { model_type_used: 'latency_optimized' }),
    ...(markup && { tag_handling_version: markup.version }),
  })),
});

/** In code points, as DeepL counts. */
const lengthOf = (text: string): number => [...text].length;
