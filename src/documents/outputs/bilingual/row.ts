import type { TranslatedSegment } from '../../../translation.js';
import type { Layer } from './colours.js';
import { notesHtml } from './notes.js';
import type { Row } from './rows.js';
import { coloured } from './runs.js';
import { textsOf } from './texts.js';

/** The colours of each side. */
export interface Sides {
  readonly source: readonly Layer[];
  readonly target: readonly Layer[];
}

/** A row: French, English, and below the English what its checks found. */
export const rowHtml = ({ kind, pieces, number, isApart }: Row, sides: Sides): string => {
  const segments = pieces.flatMap(({ segment }) => segment ?? []);
  const side = (name: 'source' | 'target'): string =>
    textsOf(pieces, name)
      .map(({ segment, nth, ...text }) => {
        const words = coloured(text, sides[name]);
        return segment ? segmentHtml(segment, { name, words, nth }) : words;
      })
      .join('');
  return `<div class="row ${kind}${isApart ? ' apart' : ''}" id="p${number}">
<a class="no" href="#p${number}">${number}</a>
<p class="fr" lang="fr">${side('source')}</p>
<div class="en">
<p>${side('target')}</p>
${notesHtml(segments)}</div>
</div>
`;
};

interface SegmentSide {
  readonly name: 'source' | 'target';
  readonly words: string;
  /** Its place in the row. */
  readonly nth: number;
}

/**
 * The Tab key stops at the English of each segment, and not at the French too: the partner is highlighted with it. A click or tap works on
 * both. The flags follow the English.
 */
const segmentHtml = ({ id, kind, checks }: TranslatedSegment, { name, words, nth }: SegmentSide): string => {
  const number = id + 1;
  const status = (['failed', 'repaired'] as const).find((each) => checks.some((finding) => finding.status === each));
  const isBroad = status === 'failed' && !checks.some((finding) => finding.status === status && finding[name]);
  const classes = ['s', `n${nth}`, ...(kind === 'attribution' ? ['credit'] : []), ...(isBroad ? ['fault'] : [])].join(' ');
  if (name === 'source') return `<span class="${classes}" tabindex="-1">${words}</span>`;
  const flag =
    status === undefined ? '' : `<a class="flag ${status}" href="#c${number}"><span class="vh">${status} check, see the note</span></a>`;
  return `<span class="${classes}" id="s${number}" tabindex="0">${words}</span>${flag}`;
};
