import { lineSpace, phraseKey } from '../../text/phrase-pattern.js';
import { authorWord } from '../tables/connectors.js';
import { attributionLabels, type AttributionLabel } from '../tables/labels.js';
import { agency, signerStart } from './agencies.js';
import { colon, maybeSpaces, oneOf, oneOfSmall, spaces, wordEnd } from './words.js';

const frenchOf = (isOne: (label: AttributionLabel) => boolean): string[] => attributionLabels.filter(isOne).map(({ french }) => french);
const isCredit = ({ rest }: AttributionLabel): boolean => rest === 'names' || rest === 'credit';

/** Labels followed by people, agencies or owners: a caption may end in one. */
export const creditLabels: readonly string[] = frenchOf(isCredit);

/** Any label except those of headlines. */
export const anyLabel = oneOf(frenchOf(({ rest }) => rest !== 'title'));
/** "par" between a label and its author. */
export const by = oneOfSmall([authorWord.french]);

/** "Photo :", with its colon. */
export const labelWithColon = `(?<label>${anyLabel})(?<colon>${colon})`;

/**
 * A label without its colon, before something that may follow it. Labels that also occur as words in sentences need a known follower:
 * "Source AFP", but not "Source de conflits". Where only the label identifies the line, what follows it is checked again.
 */
const bareWords = [
  `${oneOf(frenchOf(({ rest, bare }) => (rest === 'names' && bare.length > 0) || bare.includes('name')))}(?=${spaces}(?:${signerStart}|©|${by}${spaces})|${maybeSpaces}(?:$|[)/.]))`,
  `${oneOf(frenchOf(({ rest, bare }) => rest !== 'names' && !bare.includes('name') && bare.includes('agency')))}(?=${spaces}(?:©${maybeSpaces})?${agency})`,
  `${oneOf(frenchOf(({ bare }) => bare.includes('figure')))}(?=${spaces}[~≈]?${maybeSpaces}\\d)`,
];

/** "Photo" in "Photo AFP" and in "Photo © Anne Roy". */
export const bareLabel = `(?<bareLabel>${bareWords.join('|')}|(?<=^[\\s(]*)${oneOf(creditLabels)}(?=${maybeSpaces}(?:©|\\([cC]\\)|/)))`;

/** "Photographies" in "Photographies par Anne Roy". */
export const labelBeforeBy = `(?<labelBy>${anyLabel})(?=${spaces}${by}${spaces})`;

/** A label right before "par". */
export const labelAtEnd = new RegExp(`${anyLabel}$`, 'u');

/** Labels of messages and reports: what follows them may be prose, which is translated: "Objet : réunion de lundi". */
export const headerLabels: readonly string[] = frenchOf(({ rest }) => rest === 'people' || rest === 'prose');

const titles = frenchOf(({ rest }) => rest === 'title');
const bareTitles = frenchOf(({ bare }) => bare.includes('headline'));

/** "Lire aussi : …" with its colon, at the beginning of a line; the headline after it stays French. */
export const titleLabel = new RegExp(
  `^(?<before>${maybeSpaces})(?:(?<label>${oneOf(titles)})(?<colon>${colon})|(?<bareLabel>${oneOf(bareTitles)})${wordEnd}(?=${lineSpace}+\\S|${maybeSpaces}$))`,
  'u',
);

/** © in any spelling, which comes before names like a label. */
export const copyrightSign = `(?:©|\\([cC]\\)|${oneOf(['copyright'])}${wordEnd})`;

const byFrench: ReadonlyMap<string, AttributionLabel> = new Map(attributionLabels.map((label) => [phraseKey(label.french), label]));

/** The entry of a label as a line spells it. */
export const labelOf = (spelling: string): AttributionLabel | undefined => byFrench.get(phraseKey(spelling));
