import type { Static } from 'typebox';
import type { App } from '../types.js';
import type { Context } from '../../context.js';
import { Type } from '../../framework.js';
import { defaultBeams } from '../../../marian/options/beams.js';
import { alternativesRange } from '../../../repair/alternatives-option.js';
import { Problem } from '../../problems/problem.js';
import { whileConnected } from '../../security/gone.js';
import { type Detected, detectedSchema, detectSource } from './detected.js';
import { usualProblems } from './form.js';
import { checkPair, notFrench, sourceField, targetField } from './languages.js';
import { type English, translateTexts } from './translate-texts.js';

/** A client that has more sends them in several requests. */
const mostTexts = 1000;

const { most: mostAlternatives } = alternativesRange;

const body = Type.Object({
  q: Type.Union([Type.String({ minLength: 1 }), Type.Array(Type.String(), { minItems: 1 })], {
    description: `A text, or a list of at most ${mostTexts}`,
    examples: ['Le chat dort.'],
  }),
  source: sourceField,
  target: targetField,
  format: Type.Optional(Type.Enum(['text', 'html'], { default: 'text' })),
  alternatives: Type.Optional(
    Type.Integer({ default: 0, description: `How much other English is wanted for each text, at most ${mostAlternatives}; none for HTML` }),
  ),
  api_key: Type.Optional(Type.String()),
});

const strings = Type.Array(Type.String());
const answer = Type.Object(
  {
    translatedText: Type.Union([Type.String(), strings]),
    detectedLanguage: Type.Optional(Type.Union([detectedSchema, Type.Array(detectedSchema)])),
    alternatives: Type.Optional(Type.Union([strings, Type.Array(strings)])),
  },
  { description: 'A text for a text, a list for a list.' },
);

/** `POST /translate`: a text or a list of texts, as JSON or as a form. */
export const translateRoute = (app: App, { desk, settings }: Context): void => {
  const schema = {
    summary: 'Translates a text, or a list of texts',
    tags: ['LibreTranslate'],
    security: [{ libreKey: [] }, { key: [] }],
    consumes: ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'],
    body,
    response: { 200: answer, ...usualProblems },
  };
  app.post('/translate', { schema }, async (request, reply) => {
    const { q, source, target, format = 'text', alternatives: wanted = 0 } = request.body;
    const { isGuessed } = checkPair(source, target);
    const texts = typeof q === 'string' ? [q] : q;
    if (texts.length > mostTexts) throw tooMany(texts.length);
    const alternatives = Math.min(Math.max(wanted, 0), mostAlternatives);
    const detected = isGuessed ? await detectSource(texts) : undefined;
    if (detected && !['fr', 'en'].includes(detected.language)) throw notFrench(detected.language);
    // English is what was asked for, and what has no words is the same in both
    if (detected?.language === 'en') return toAnswer(q, texts.map(unchanged), { detected, alternatives });
    const signal = whileConnected(request, reply);
    const beams = Math.max(settings.translator.beams ?? defaultBeams, alternatives + 1);
    const characters = texts.reduce((sum, text) => sum + text.length, 0);
    const english = await desk.take({ characters }, (translator) =>
      translateTexts(texts, translator, { format, alternatives, beams, signal }),
    );
    return toAnswer(q, english, { detected, alternatives });
  });
};

const unchanged = (text: string): English => ({ text, alternatives: [] });

const toAnswer = (
  q: string | readonly string[],
  english: readonly English[],
  { detected, alternatives }: { readonly detected: Detected | undefined; readonly alternatives: number },
): Static<typeof answer> => {
  const inForm = <Value>(values: readonly Value[]): Value | Value[] => (typeof q === 'string' ? values[0]! : [...values]);
  return {
    translatedText: inForm(english.map(({ text }) => text)),
    ...(detected && { detectedLanguage: inForm(english.map(() => detected)) }),
    ...(alternatives > 0 && { alternatives: inForm(english.map((one) => [...one.alternatives])) }),
  };
};

const tooMany = (count: number): Problem =>
  new Problem(400, 'bad_request', `Invalid request: request (${count}) exceeds text limit (${mostTexts})`);
