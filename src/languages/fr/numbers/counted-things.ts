const space = String.raw`[ \u00a0\u202f\u2009]`;
const indivisible =
  'habitants|personnes|manifestants|emplois|postes|salariés|électeurs|voix|morts|blessés|places|exemplaires|logements|spectateurs|soldats|réfugiés|cas|femmes|hommes';

/** What is counted in whole numbers, or in units of which nobody prints thousandths, behind a number. */
export const countedInWholes = new RegExp(
  String.raw`^${space}?(?:[€$£]|(?:m[²2]|km[²2]?|ha)(?![\p{L}\p{N}]))|^${space}(?:d['’]|de${space})?(?:${indivisible}|euros|dollars|francs|livres|yens|hectares|kilomètres|tonnes|points|milliards|millions)(?!\p{L})`,
  'u',
);

/** What has no parts, behind a number, unless it is an average: 2,145 personnes par foyer. */
export const indivisibleBehind = new RegExp(
  String.raw`^${space}(?:d['’]|de${space})?(?:${indivisible})(?!\p{L})(?!(?:\P{N}{0,24}\P{L})?(?:par|en moyenne)(?!\p{L}))`,
  'u',
);

/** Whether a plural word (nouveaux lecteurs) or d'entre (d'entre eux) is behind a number. */
export const isCountedBehind = (behind: string): boolean => someCounted.test(behind) && !functionWord.test(behind);

const someCounted = new RegExp(String.raw`^${space}(?:\p{Ll}[\p{Ll}’'-]+[sx](?![\p{L}])|d['’]entre)`, 'u');
const functionWord = new RegExp(
  String.raw`^${space}(?:dans|pas|plus|mais|puis|sans|sous|vers|très|alors|dès|hors|depuis|après|moins|toujours|nous|vous|ils|elles|les|des|ses|ces|aux|mes|tes|nos|vos|leurs|jamais|près|lors|selon)(?!\p{L})`,
  'u',
);

/** What may tell about a number: no sentence is much longer, and a text of nothing but numbers stays cheap. */
export const around = (text: string, at: number): string => text.slice(Math.max(0, at - near), at + near);

/** Whether another number near one, written in the same way, is beyond doubt. */
export const hasSibling = (
  text: string,
  start: number,
  pattern: RegExp,
  isBeyondDoubt: (text: string, start: number, end: number) => boolean,
): boolean => {
  const nearby = around(text, start);
  return Array.from(nearby.matchAll(pattern)).some(
    ({ 0: { length }, index }) => index !== Math.min(start, near) && isBeyondDoubt(nearby, index, index + length),
  );
};

const near = 300;
