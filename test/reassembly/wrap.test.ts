import { describe, expect, test } from 'vitest';
import { settingOf, wrap } from '../../src/reassembly/wrap.js';

describe('the setting of the source', () => {
  test('a segment on one line has none', () => {
    expect(settingOf('Il pleut.\nIl vente.', { start: 0, end: 9 })).toBeUndefined();
  });

  test('width, line end and indentation are those of its lines', () => {
    const text = '  Le maire de\r\n  Valbrune parle.';
    expect(settingOf(text, { start: 2, end: text.length })).toEqual({ width: 17, lineBreak: '\r\n  ' });
  });
});

describe('wrapping', () => {
  const setting = { width: 10, lineBreak: '\n  ' };

  test('a word that does not fit goes to the next line', () => {
    expect(wrap('aa bb cccc dd', 0, setting)).toBe('aa bb cccc\n  dd');
    expect(wrap('aa bb cccc', 4, setting)).toBe('aa bb\n  cccc');
  });

  test('a word wider than the line stands alone, and nothing is lost', () => {
    expect(wrap('aa bbbbbbbbbbbbbb c', 0, setting)).toBe('aa\n  bbbbbbbbbbbbbb\n  c');
  });
});
