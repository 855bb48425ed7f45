import { keep, recall } from '../state/kept.js';
import { createStore } from '../state/store.js';

/** Light or dark: as the system has it, or as the reader wants it here. */
export const themes = ['system', 'light', 'dark'] as const;

/** One of {@link themes}. */
export type Theme = (typeof themes)[number];

/** The theme that is meant by a word; the system's for any other. */
export const themeOf = (word: string | undefined): Theme => themes.find((theme) => theme === word) ?? 'system';

/** What the reader wants. Remembered by the browser. */
export const theme = createStore<Theme>(themeOf(recall('browser', 'theme')));

/** Shows the page in the theme, now and whenever it changes. */
export const showTheme = (): void => {
  const root = document.documentElement;
  const show = (): void => {
    const wanted = theme.get();
    keep('browser', 'theme', wanted === 'system' ? undefined : wanted);
    if (wanted === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = wanted;
  };
  show();
  theme.subscribe(show);
};
