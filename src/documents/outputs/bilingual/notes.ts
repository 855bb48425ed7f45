import type { Finding } from '../../../checks/types.js';
import type { TranslatedSegment } from '../../../translation.js';
import { failedIn } from '../remarks.js';
import { html } from './escape.js';
import { ruleWords } from './rules.js';

/** What the checks of a row's segments found: what failed as a list, what was repaired folded away. */
export const notesHtml = (segments: readonly TranslatedSegment[]): string => {
  const notes = segments.map((segment, index) => ({ segment, index }));
  return faults(notes) + repairs(notes);
};

interface Noted {
  readonly segment: TranslatedSegment;
  readonly index: number;
}

const faults = (notes: readonly Noted[]): string => {
  const items = notes.flatMap(({ segment, index }) => noteItems({ segment, index }, failedIn(segment)));
  return items.length === 0 ? '' : `<ul class="notes">\n${items.join('')}</ul>\n`;
};

/** Repairs are folded away: the fault is mended, and few readers want to know how. */
const repairs = (notes: readonly Noted[]): string => {
  const mended = notes.map((note) => ({ note, findings: note.segment.checks.filter(({ status }) => status === 'repaired') }));
  const items = mended.flatMap(({ note, findings }) => noteItems(note, findings));
  if (items.length === 0) return '';
  const titles = new Set(mended.flatMap(({ findings }) => findings.map(({ rule }) => ruleWords[rule].title.toLowerCase())));
  return `<details class="notes">
<summary><span class="flag repaired"></span> Repaired: ${[...titles].join(', ')}</summary>
<ul>
${items.join('')}</ul>
</details>
`;
};

/** The first note of a segment is where its flag leads. */
const noteItems = ({ segment, index }: Noted, findings: readonly Finding[]): string[] =>
  findings.map(({ rule, status, detail }, nth) => {
    const isFirst = nth === 0 && (status === 'failed' || failedIn(segment).length === 0);
    const id = isFirst ? ` id="c${segment.id + 1}"` : '';
    return `<li class="${status} n${index}"${id}>${pointer(segment)} <strong>${ruleWords[rule].title}</strong> ${status}${said(detail)}</li>\n`;
  });

/** A link to a segment: by its first words, since a printed page has no links. */
export const pointer = ({ id, target }: TranslatedSegment): string => {
  const words = target.text.replace(/\s+/gu, ' ').trim();
  const start =
    words.length > longestPointer
      ? `${words.slice(0, words.lastIndexOf(' ', longestPointer) + 1).trim() || words.slice(0, longestPointer)}…`
      : words;
  return `<a href="#s${id + 1}">${html(start)}</a>`;
};

const longestPointer = 36;

/** What a finding says, behind its rule. */
export const said = (detail: string): string => (detail === '' ? '' : `: ${html(detail)}`);
