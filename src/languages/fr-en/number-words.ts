/**
 * Numbers that English writes in words where French has digits, and French words that English may write in digits. Source: ours.
 */
const cardinals = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty`.split(/\s+/u);
const ordinals = `zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth`.split(/\s+/u);
const tens: readonly (readonly [string, string, number])[] = [
  ['thirty', 'thirtieth', 30],
  ['forty', 'fortieth', 40],
  ['fifty', 'fiftieth', 50],
  ['sixty', 'sixtieth', 60],
  ['seventy', 'seventieth', 70],
  ['eighty', 'eightieth', 80],
  ['ninety', 'ninetieth', 90],
  ['hundred', 'hundredth', 100],
  ['thousand', 'thousandth', 1000],
];

/** The English word of a whole number, by its digits: '5' → 'five'. Only those of one word. */
export const cardinalWords: ReadonlyMap<string, string> = new Map([
  ...cardinals.map((word, value): [string, string] => [String(value), word]),
  ...tens.map(([word, , value]): [string, string] => [String(value), word]),
]);

/** The English word of an ordinal, by its digits: '2' → 'second'. Only those of one word. */
export const ordinalWords: ReadonlyMap<string, string> = new Map([
  ...ordinals.map((word, value): [string, string] => [String(value), word]),
  ...tens.map(([, word, value]): [string, string] => [String(value), word]),
]);

/** The value of a French number word: 'deux' → '2', 'dixième' → '10'. Only those of one word; a "un" or "une" is an article. */
export const frenchNumberWords: ReadonlyMap<string, string> = new Map(
  `zéro=0 un=1 une=1 premier=1 première=1 premiers=1 premières=1 deux=2 deuxième=2 second=2 seconde=2 demi=2 double=2 trois=3 troisième=3 tiers=3 triple=3 quatre=4
  quatrième=4 quart=4 cinq=5 cinquième=5 six=6 sixième=6 sept=7 septième=7 huit=8 huitième=8 neuf=9 neuvième=9 dix=10 dixième=10
  dizaine=10 onze=11 onzième=11 douze=12 douzième=12 douzaine=12 treize=13 quatorze=14 quinze=15 quinzaine=15 seize=16 vingt=20
  vingtième=20 vingtaine=20 trente=30 trentaine=30 quarante=40 quarantaine=40 cinquante=50 cinquantaine=50 soixante=60 soixantaine=60
  septante=70 huitante=80 nonante=90 cent=100 cents=100 centaine=100 centaines=100 mille=1000 millier=1000 milliers=1000`
    .split(/\s+/u)
    .map((entry) => entry.split('=') as [string, string]),
);
