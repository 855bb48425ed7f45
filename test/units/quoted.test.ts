import { describe, expect, test } from 'vitest';
import { toQuotedUnit } from '../../src/units/quoted.js';
import { findMarks } from '../../src/segmentation/quotations/find-marks.js';

/** The unit of what stands between two bars. */
const unitOf = (marked: string) => {
  const start = marked.indexOf('|');
  const segment = { start, end: marked.indexOf('|', start + 1) - 1 };
  const text = marked.replaceAll('|', '');
  return toQuotedUnit(text, segment, findMarks(text).marks);
};

describe('what the model sees', () => {
  test.each([
    ['|Une situation «\u00a0très grave\u00a0» hier.|', 'Une situation " très grave" hier.'],
    ['« |Non, aucun accord », a-t-il dit.|', '" Non, aucun accord", a-t-il dit.'],
    ['|Il dit : « Oui.| Non. »', 'Il dit : " Oui."'],
    ['« |Il dit “non” hier », note-t-elle.|', '" Il dit " non" hier", note-t-elle.'],
    ['« “ |Non ”, dit-il », note-t-elle.|', '"" Non", dit-il", note-t-elle.'],
    ['|l’« équipe »|', 'l’" équipe"'],
    ['|dit« oui »et non|', 'dit " oui" et non'],
    ['|★« oui »#Loire|', '★ " oui" #Loire'],
    ['|(« oui »)|', '(" oui")'],
    ['|une\n  situation\n« grave »\nhier|', 'une situation " grave" hier'],
    ['« |Oui, deux lignes\n« et une » autre|', '" Oui, deux lignes et une" autre'],
    ['|un écran de 15" et un « mot »|', 'un écran de 15" et un " mot"'],
    ['« |Rien ici.| »', 'Rien ici.'],
    ['|Rien\u00a0ici. | « Oui. »', 'Rien ici.'],
    ['|15" et « oui »|', '15" et " oui"'],
  ])('%s', (marked, expected) => {
    const unit = unitOf(marked);
    expect(unit.text).toBe(expected);
    expect(unit.marks).toHaveLength([...expected.matchAll(/"/gu)].length);
  });

  test('virtual marks have no place in the source', () => {
    expect(unitOf('« “ |Non ”, dit-il », note-t-elle.|').marks).toEqual([
      { role: 'open', depth: 1, markIndex: undefined, source: '' },
      { role: 'open', depth: 2, markIndex: undefined, source: '' },
      { role: 'close', depth: 2, markIndex: 2, source: ' ”' },
      { role: 'close', depth: 1, markIndex: 3, source: ' »' },
    ]);
  });

  test('quotations that go on are closed from the inside out', () => {
    expect(unitOf('|Il dit : « Elle a dit “non.| Jamais” hier. »').marks).toEqual([
      { role: 'open', depth: 1, markIndex: 0, source: '« ' },
      { role: 'open', depth: 2, markIndex: 1, source: '“' },
      { role: 'close', depth: 2, markIndex: undefined, source: '' },
      { role: 'close', depth: 1, markIndex: undefined, source: '' },
    ]);
  });
});
