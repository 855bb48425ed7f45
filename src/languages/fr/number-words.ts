/** Single-word French numbers. Source: ours. "Un" and "une" are also articles. */
const values: ReadonlyMap<string, string> = new Map(
  `zéro=0 un=1 une=1 premier=1 première=1 unième=1 deux=2 deuxième=2 second=2 seconde=2 demi=2 double=2 trois=3 troisième=3 tiers=3 triple=3
  quatre=4 quatrième=4 quart=4 cinq=5 cinquième=5 six=6 sixième=6 sept=7 septième=7 huit=8 huitième=8 neuf=9 neuvième=9 dix=10 dixième=10
  dizaine=10 onze=11 onzième=11 douze=12 douzième=12 douzaine=12 treize=13 treizième=13 quatorze=14 quatorzième=14 quinze=15 quinzième=15
  quinzaine=15 seize=16 seizième=16 vingt=20 vingtième=20 vingtaine=20 trente=30 trentième=30 trentaine=30 quarante=40 quarantième=40
  quarantaine=40 cinquante=50 cinquantième=50 cinquantaine=50 soixante=60 soixantième=60 soixantaine=60 septante=70 huitante=80 octante=80
  nonante=90 cent=100 centième=100 centaine=100 mille=1000 millième=1000 millier=1000`
    .split(/\s+/u)
    .map((entry) => entry.split('=') as [string, string]),
);

/**
 * The values of the number words in a French text, from left to right: English may have them in digits. Numbers of several words yield
 * their parts.
 *
 *     deux chats, la quatorzième fois, des milliers   →   2, 14, 1000
 *     vingt-deux                                       →   20, 2
 *     dix secondes, l'unité                            →   10
 */
export const frenchNumberWords = (text: string): string[] => (text.toLowerCase().match(word) ?? []).flatMap((each) => valueOf(each) ?? []);

const word = /\p{L}+/gu;

const valueOf = (each: string): string | undefined =>
  values.get(each) ?? (hasPlural.test(each) ? values.get(each.slice(0, -1)) : undefined);

/** Not every plural is a number: secondes are not ordinals. */
const hasPlural = /(?:ième|aine|ier|ière|cent)s$/u;
