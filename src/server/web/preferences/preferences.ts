import { server } from '../api/server.js';
import type { CallBody, ServerInfo } from '../api/types.js';
import { keep, recall } from '../state/kept.js';
import { createStore } from '../state/store.js';

/** How the reader wants the English. */
export type Preferences = Omit<CallBody, 'alternatives' | 'suggestions'>;

/** The names of the preferences. */
export const preferenceNames = ['quotes', 'punctuation', 'attributions', 'model'] as const satisfies readonly (keyof Preferences)[];

/** One of them. */
export type PreferenceName = (typeof preferenceNames)[number];

/** What can be chosen for a preference. */
export const choicesOf = (name: PreferenceName, info: Pick<ServerInfo, 'models' | 'options'>): readonly string[] =>
  name === 'model' ? info.models : info.options[name];

/**
 * What was kept, as far as it can be used: a model may be gone since then.
 *
 * @param text - JSON, whatever it holds
 * @param info - of the server, once it has said so
 */
export const readPreferences = (text: string | undefined, info?: Pick<ServerInfo, 'models' | 'options'>): Preferences => {
  const found = objectIn(text);
  const entries = preferenceNames.flatMap((name) => {
    const value = found[name];
    const isUsable = typeof value === 'string' && (!info || choicesOf(name, info).includes(value));
    return isUsable ? [[name, value] as const] : [];
  });
  return Object.fromEntries(entries);
};

const objectIn = (text = '{}'): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

/** How the reader wants the English: what is not set is the server's default. Remembered by the browser. */
export const preferences = createStore<Preferences>(readPreferences(recall('browser', 'preferences')));

preferences.subscribe(() => {
  const text = JSON.stringify(preferences.get());
  keep('browser', 'preferences', text === '{}' ? undefined : text);
});

server.subscribe(() => {
  const before = JSON.stringify(preferences.get());
  const usable = readPreferences(before, server.get());
  // the same values in a new object would have everything translated again
  if (JSON.stringify(usable) !== before) preferences.set(usable);
});
