import { expect } from 'vitest';
import { fixedParts } from './arbitrary-strings.js';
import { hushed } from './translations.js';

/** Only string values differ, and of these only the words: placeholders and tags are the same. */
export const assertSameStructure = (french: unknown, english: unknown): void => {
  if (typeof french === 'string') {
    expect(typeof english).toBe('string');
    expect(fixedParts(english as string)).toEqual(fixedParts(french));
    if (!/<br>|&|''/u.test(french)) expect(hushed(english as string)).toBe(french);
  } else if (typeof french === 'object' && french !== null) {
    expect(Object.keys(english as object)).toEqual(Object.keys(french));
    for (const [key, value] of Object.entries(french)) assertSameStructure(value, (english as Record<string, unknown>)[key]);
  } else expect(english).toEqual(french);
};
