import { key } from '../api/key.js';
import { keep, type Place, recall } from '../state/kept.js';

/** Takes the key that was kept, if one was. */
export const recallKey = (): void => {
  key.set(recall('tab', 'key') ?? recall('browser', 'key'));
};

/** Uses a key from now on, and keeps it: until the tab is closed, or in the browser. */
export const takeKey = (value: string, place: Place): void => {
  keep('browser', 'key', place === 'browser' ? value : undefined);
  keep('tab', 'key', place === 'tab' ? value : undefined);
  key.set(value);
};

/** Forgets the key everywhere. */
export const forgetKey = (): void => {
  keep('browser', 'key', undefined);
  keep('tab', 'key', undefined);
  key.set(undefined);
};
