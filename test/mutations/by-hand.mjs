/**
 * Faults that somebody might write, each as a replacement of a text that its file has once. `tests` must find it.
 *
 * @type {readonly { readonly fault: string; readonly file: string; readonly from: string; readonly to: string; readonly tests: string }[]}
 */
export const faults = [
  ...[
    ['standsForName = 0.5', 'standsForName = 0.6'],
    ['standsForNumber = 0.3', 'standsForNumber = 0.4'],
    ['standsBesideNumber = 0.5', 'standsBesideNumber = 0.4'],
    ['tookPlaceOfNumber = 0.8', 'tookPlaceOfNumber = 0.7'],
    ['surelyFromOtherSide = 0.8', 'surelyFromOtherSide = 0.9'],
    ['believableSureness = 0.3', 'believableSureness = 0.2'],
  ].map(([from, to]) => ({
    fault: `a threshold: ${to}`,
    file: 'src/alignment/thresholds.ts',
    from,
    to,
    tests: 'test/alignment/thresholds.test.ts',
  })),

  ...[
    ...['maskUnknown', 'readUnknownTerms', 'cutTooLong', 'mendBest', 'writeLeftWords', 'mendOthers'],
    ...['putInTerms', 'reword', 'oneByOne', 'cutAtClause', 'putInNames'],
  ].map((rung) => ({
    fault: `a rung is left out: ${rung}`,
    file: 'src/repair/rungs.ts',
    from: `  ${rung},\n`,
    to: '',
    tests: 'test/repair/rungs.test.ts',
  })),

  {
    fault: 'a lost name weighs more than lost marks',
    file: 'src/checks/names/names.ts',
    from: 'weight: 2',
    to: 'weight: 5',
    tests: 'test/repair/proposals.test.ts',
  },
  {
    fault: 'a missing number weighs nothing',
    file: 'src/checks/numbers/numbers.ts',
    from: 'weight: 3',
    to: 'weight: 0',
    tests: 'test/repair/proposals.test.ts',
  },
  {
    fault: 'of equals the last is taken',
    file: 'src/repair/proposals.ts',
    from: 'faultsOf(other) < faultsOf(best)',
    to: 'faultsOf(other) <= faultsOf(best)',
    tests: 'test/repair/proposals.test.ts',
  },
  {
    fault: 'one lost name is as bad as three',
    file: 'src/repair/proposals.ts',
    from: 'further = 0.01',
    to: 'further = 0',
    tests: 'test/repair/proposals.test.ts',
  },

  {
    fault: 'the hub sends another part of a file than was asked for, and it is taken',
    file: 'src/models/hub/download-file.ts',
    from: "headers.get('content-range')?.startsWith(`bytes ${here}-`) === true",
    to: "headers.get('content-range') !== 'never'",
    tests: 'test/models/hub/cut-pulls.test.ts',
  },

  {
    fault: 'English may be a tenth as long as the French',
    file: 'src/checks/length.ts',
    from: 'source.length * 0.35 - 12',
    to: 'source.length * 0.1 - 12',
    tests: 'test/checks',
  },
  {
    fault: 'words may stand three times in a row',
    file: 'src/checks/repetition.ts',
    from: 'group.length <= 2 ? 2 : 1',
    to: 'group.length <= 2 ? 3 : 1',
    tests: 'test/checks',
  },
  {
    fault: 'half of the English may be French',
    file: 'src/checks/echo/echo.ts',
    from: 'count * 3 > words.length',
    to: 'count * 2 > words.length',
    tests: 'test/checks',
  },
  {
    fault: 'a word of a name is taken for one that was left',
    file: 'src/checks/echo/kept-french.ts',
    from: 'isName(words[own - 1]) ||',
    to: '',
    tests: 'test/checks/echo',
  },
  {
    fault: 'a mark that is never closed is reported as never opened',
    file: 'src/checks/quotations/lone-marks.ts',
    from: "role === 'open' ? 'unclosed' : 'unopened'",
    to: "role === 'close' ? 'unclosed' : 'unopened'",
    tests: 'test/checks',
  },

  {
    fault: 'no space between a word and the opening mark behind it',
    file: 'src/units/restore.ts',
    from: "out += (isBehindClosing || gluesToOpening(out.charCodeAt(out.length - 1)) ? ' ' : '')",
    to: "out += ''",
    tests: 'test/units',
  },
  {
    fault: 'a stand-in that the text has already',
    file: 'src/units/masks/stand-ins.ts',
    from: 'while (taken.has(digits) || hasTwins(digits))',
    to: 'while (hasTwins(digits))',
    tests: 'test/units',
  },
  {
    fault: 'an address is put back before the line is put in capitals',
    file: 'src/repair/ladder.ts',
    from: 'unmask(toCapitals(english), inCapitals(masked))',
    to: '{ text: toCapitals(unmask(english, inCapitals(masked)).text) }',
    tests: 'test/repair/ladder.test.ts',
  },
];
