import { english } from './english.js';

/** The name of something that the page says. */
export type MessageKey = keyof typeof english;

/** What the page says, in the language of the browser. */
export const t = (name: MessageKey, values: Readonly<Record<string, string | number>> = {}): string => {
  const message: unknown = english[name];
  const form = new Intl.PluralRules('en').select(Number(values['count'] ?? 0)) === 'one' ? 'one' : 'other';
  const text = typeof message === 'string' ? message : (message as Record<string, string>)[form]!;
  return text.replace(/\{(\w+)\}/gu, (_whole, key: string) => String(values[key] ?? ''));
};
