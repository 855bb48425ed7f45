/** The sides of an element's sign: the characters that stand next to it, empty at the edge of the block. */
export interface Sides {
  readonly before: string;
  readonly after: string;
}

const isWhite = (character: string): boolean => character === '' || /\s/u.test(character);
const isSign = (character: string): boolean => /[\p{P}\p{S}]/u.test(character);
const isMarker = (character: string): boolean => character === '*' || character === '_' || character === '~';

/** Whether emphasis can open here: "left-flanking" in CommonMark. */
const isLeft = ({ before, after }: Sides): boolean => !isWhite(after) && (!isSign(after) || isWhite(before) || isSign(before));

const isRight = (sides: Sides): boolean => isLeft({ before: sides.after, after: sides.before });

/** Whether a sign opens emphasis between these characters. */
export const opens = (sign: string, sides: Sides): boolean =>
  (isLeft(sides) || isMarker(sides.after)) && (!sign.startsWith('_') || !isRight(sides) || isSign(sides.before));

/** Whether a sign closes emphasis between these characters. */
export const closes = (sign: string, sides: Sides): boolean => opens(sign, { before: sides.after, after: sides.before });
