import type { TranslatedSegment } from '../../../translation.js';
import { count, emptyTally, type RuleCount, ruleCounts, type Tally } from '../../tally.js';
import { failedIn } from '../remarks.js';
import type { Imprint } from '../types.js';
import { html, htmlName } from './escape.js';
import { pointer, said } from './notes.js';
import { ruleWords } from './rules.js';

/** The head of the page: the file, what was counted, what to look at first, and what the colours mean. */
export const summary = (segments: readonly TranslatedSegment[], imprint: Imprint): string => {
  const tally = emptyTally('none');
  for (const segment of segments) count(tally, segment);
  return `<header>
<p class="kicker">French and English, side by side</p>
<h1>${htmlName(titleOf(imprint))}</h1>
${figures(tally)}${bar(tally)}${colophon(imprint)}</header>
<div class="panels">
<section aria-labelledby="checks">
<h2 id="checks">Checks</h2>
${ruleTable(ruleCounts(segments))}</section>
<section aria-labelledby="look">
<h2 id="look">To look at first</h2>
${toLookAt(segments)}</section>
${legend}</div>`;
};

/** The name of the file without its folders; that of standard input, or of bytes, is a dash, which tells nothing. */
export const titleOf = ({ label }: Imprint): string => (label === '-' ? 'Untitled text' : (label.split(/[/\\]/u).at(-1) ?? label));

const figures = ({ segments, ok, repaired, failed }: Tally): string =>
  `<dl class="figures">
<div><dt>Segments</dt><dd>${segments}</dd></div>
<div><dt>All checks held</dt><dd>${ok}</dd></div>
<div><dt>Repaired</dt><dd>${repaired}</dd></div>
<div${failed > 0 ? ' class="failed"' : ''}><dt>A check failed</dt><dd>${failed}</dd></div>
</dl>
`;

/** The same figures as a line of three colours. */
const bar = ({ segments, ok, repaired, failed }: Tally): string => {
  if (segments === 0) return '';
  const parts = [
    ['ok', ok],
    ['repaired', repaired],
    ['failed', failed],
  ] as const;
  let x = 0;
  const rects = parts.map(([name, amount]) => {
    const rect = `<rect class="${name}" x="${x}" y="0" width="${amount}" height="1"/>`;
    x += amount;
    return rect;
  });
  return `<svg class="bar" viewBox="0 0 ${segments} 1" preserveAspectRatio="none" aria-hidden="true">${rects.join('')}</svg>\n`;
};

const colophon = ({ model, version }: Imprint): string => {
  const date = model.date === undefined ? '' : ` of <time>${html(model.date)}</time>`;
  return `<p class="colophon">Translated by machine: fr2en ${html(version)}, model <strong>${htmlName(model.name)}</strong>, \
revision <code>${htmlName(model.revision)}</code>${date}. Checks compare marks, numbers and names; whether the words are right, only a reader can tell.</p>
`;
};

const ruleTable = (counts: readonly RuleCount[]): string => {
  if (counts.length === 0) return '<p>There was nothing to check.</p>\n';
  const rows = counts.map(({ rule, ok, repaired, failed }) => {
    const { title, meaning } = ruleWords[rule];
    return `<tr><th scope="row">${title} <span class="meaning">${meaning}</span></th>${[ok, repaired, failed].map(cell).join('')}</tr>\n`;
  });
  return `<table>
<thead><tr><th scope="col">Rule</th><th scope="col">Held</th><th scope="col">Repaired</th><th scope="col">Failed</th></tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
`;
};

const cell = (amount: number, column: number): string =>
  `<td${amount === 0 ? ' class="none"' : column === 2 ? ' class="failed"' : ''}>${amount}</td>`;

/** A list longer than this is no help. */
const mostListed = 50;

const toLookAt = (segments: readonly TranslatedSegment[]): string => {
  const failed = segments.filter((segment) => failedIn(segment).length > 0);
  if (failed.length === 0) return '<p>No check failed.</p>\n';
  const items = failed.slice(0, mostListed).map((segment) => {
    const [first, ...others] = failedIn(segment);
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    return `<li>${pointer(segment)} <strong>${ruleWords[first!.rule].title}</strong>${said(first!.detail)}${more}</li>\n`;
  });
  const rest = failed.length > mostListed ? `<p>${failed.length - mostListed} more are marked in the text.</p>\n` : '';
  return `<ul>\n${items.join('')}</ul>\n${rest}`;
};

const legend = `<section class="legend" aria-labelledby="legend">
<h2 id="legend">Colours and signs</h2>
<ul>
<li><span class="q1">Quotation</span></li>
<li><span class="q1"><span class="q2">Quotation in a quotation</span></span></li>
<li><span class="said">Who is speaking</span></li>
<li><span class="credit">Byline, credit, source</span></li>
<li><span class="fault">Failed check</span> <span class="flag failed"></span></li>
<li>Repaired <span class="flag repaired"></span></li>
</ul>
<p class="hint">Point at a sentence, tap it or press Tab: its partner lights up.</p>
</section>
`;
