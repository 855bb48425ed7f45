/**
 * French spaces that do not break: they are no different to the eye in a table of messages, so they are put in here, once for all.
 *
 *     'Pourquoi ? « Oui » : 3 %'   →   a narrow one before ? ; ! %, one before : and inside « »
 */
export const withFrenchSpaces = (text: string): string =>
  text
    .replace(/ (?=[?!;%])/gu, '\u202f')
    .replace(/ (?=[:»])/gu, '\u00a0')
    .replace(/« /gu, '«\u00a0');
