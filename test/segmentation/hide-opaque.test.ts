import { expect, test } from 'vitest';
import { hideOpaque } from '../../src/segmentation/hide-opaque.js';
import { segment } from '../../src/segmentation/segment.js';

test('hides what shows itself and what is known, and restores both', () => {
  const text = 'Lancez ./tri.sh ou Tri 2 avec --vite.';
  const veil = hideOpaque(text, [{ start: 19, end: 24 }]);
  const hidden = veil.text;
  expect(hidden).toHaveLength(text.length);
  expect(hidden.replace(/[\ue000-\uf8ff]+/gu, '·')).toBe('Lancez · ou · avec ·.');
  expect(veil.liftIn({ start: 0, end: text.length })(hidden)).toBe(text);
});

test('a known span keeps its edges where an opaque word crosses them', () => {
  const text = 'Dans /srv/photos ici';
  const { text: hidden } = hideOpaque(text, [{ start: 9, end: 16 }]);
  expect(hidden.slice(0, 9)).toBe('Dans /srv');
  expect(hidden.slice(9, 16)).toMatch(/^([\ue000-\uf8ff])\1{6}$/u);
});

test('marks and points in opaque words are nothing to segmentation', () => {
  const text = 'Tapez dire("Oui. Non.") puis partez. Merci.';
  expect(segment(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Tapez dire("Oui. Non.") puis partez.', 'Merci.']);
});

test('an opaque word alone on its line is copied', () => {
  expect(segment('/srv/photos/\n\nTAILLE_MAX\n\nUn mot.').map(({ kind }) => kind)).toEqual(['verbatim', 'verbatim', 'sentence']);
});
