import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretchesOf } from '../../../../src/formats/subtitles/passages/stretches.js';

const found = (plain: string): string[] =>
  stretchesOf(plain).map(({ start, end, kind }) => (kind === 'sound' ? `[${plain.slice(start, end)}]` : plain.slice(start, end)));

test.each([
  // dashes of speakers
  ['- Oui.\n- Non.', ['Oui.', 'Non.']],
  ['-Oui, je crois\nque oui.\n-Non !', ['Oui, je crois\nque oui.', 'Non !']],
  ['– « Oui. »\n— Ah ?', ['« Oui. »', 'Ah ?']],
  ['- …et puis\n- Quoi ?', ['…et puis', 'Quoi ?']],
  // no speakers
  ['Il fait\n-3 °C ce matin.', ['Il fait\n-3 °C ce matin.']],
  ['Il part\n– dit-elle – demain.', ['Il part\n– dit-elle – demain.']],
  ['Viendra-t-\nil demain ?', ['Viendra-t-\nil demain ?']],
  // sounds
  ['[Porte qui claque]', ['[Porte qui claque]']],
  ['[Une porte\nclaque]\nQui est là ?', ['[Une porte\nclaque]', 'Qui est là ?']],
  ['(rires)', ['[rires]']],
  ['Ah ! (rires) Bon.', ['Ah !', '[rires]', 'Bon.']],
  ['Je pars. [Il sort]', ['Je pars.', '[Il sort]']],
  ['- (bas) Viens.\n- Non.', ['[bas]', 'Viens.', 'Non.']],
  // brackets of a sentence
  ['Il part (enfin) demain.', ['Il part (enfin) demain.']],
  ['Elle est venue\n(avec Anna) hier.', ['Elle est venue\n(avec Anna) hier.']],
  ['(et demain) il part.', ['(et demain) il part.']],
  ['Il a dit [inaudible] hier.', ['Il a dit [inaudible] hier.']],
  ['Il a (enfin', ['Il a (enfin']],
  // speakers by name
  ['ANNA : Je pars.', ['[ANNA :]', 'Je pars.']],
  ['LE MAIRE (off) : Bonsoir.', ['[LE MAIRE (off) :]', 'Bonsoir.']],
  ['- ANNA : (bas) Oui.\n- BOB: Non.', ['[ANNA :]', '[bas]', 'Oui.', '[BOB:]', 'Non.']],
  ['Elle dit : viens.', ['Elle dit : viens.']],
  ['Il est 10:30.', ['Il est 10:30.']],
  // songs
  ['♪ La mer ♪', ['La mer']],
  ['♪ La mer\nest bleue ♪', ['La mer\nest bleue']],
  ['♪ La mer ♪\n♪ est bleue ♪', ['La mer', 'est bleue']],
  ['♪♪', []],
  // nothing to translate
  ['...', []],
  ['- \n- ', []],
  ['', []],
])('%j → %j', (plain, expected) => {
  expect(found(plain)).toEqual(expected);
});

test('stretches are in order, without overlap and without white space at their edges; no letter is outside them', () => {
  const parts = fc.constantFrom('Oui', 'non', ' ', '\n', '- ', '-', '(', ')', '[', ']', '♪', 'ANNA :', '.', '…', '\u2028', '\u2029', '12');
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 20 }), (all) => {
      const plain = all.join('');
      let at = 0;
      for (const { start, end } of stretchesOf(plain)) {
        expect(plain.slice(at, start)).not.toMatch(/[\p{L}\p{N}]/u);
        expect(plain.slice(start, end)).toBe(plain.slice(start, end).trim());
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(plain.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
    }),
    { numRuns: 500 },
  );
});
