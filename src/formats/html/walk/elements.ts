import type { KnownBlock } from '../../../segmentation/types.js';

/**
 * What an element is to a reader of the page.
 *
 * - `block`: its tags end the paragraph. `inline`: its tags stand in a sentence. `void`: it has neither words nor an end tag.
 * - `code`: in a sentence, but its words stay as they are.
 * - `raw`: all of it, up to its end tag, stays as it is; in a sentence it is one mark. `raw-block`: the same, and it ends the paragraph.
 */
export type Role = 'block' | 'inline' | 'void' | 'code' | 'raw' | 'raw-block';

/** The role of an element; of an unknown one, `inline`. @param name - in lower case */
export const roleOf = (name: string): Role => roles.get(name) ?? 'inline';

/** What a paragraph directly in a block element is; undefined if the element says nothing of it, as `div`. */
export const kindOf = (name: string): KnownBlock['kind'] | undefined => kinds.get(name);

const table = <Value>(...rows: readonly (readonly [value: Value, names: string])[]): ReadonlyMap<string, Value> =>
  new Map(rows.flatMap(([value, names]) => names.split(' ').map((name) => [name, value] as const)));

/**
 * Controls and their labels are blocks: each says one thing, and no sentence runs from one into the next
 * (`<label>Nom</label> <button>Envoyer</button>`).
 */
const roles = table<Role>(
  ['block', 'html head title body frameset address article aside blockquote center details dialog dir div fieldset figcaption figure'],
  ['block', 'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend main menu nav noscript p search section summary'],
  ['block', 'li ol ul dl dt dd caption col colgroup table tbody td tfoot th thead tr'],
  ['block', 'audio button datalist label optgroup option select video'],
  ['void', 'area base basefont bgsound br embed frame img input keygen link meta param source track wbr'],
  ['code', 'code kbd samp var'],
  ['raw', 'canvas iframe math noembed noframes object script style svg template textarea'],
  ['raw-block', 'listing plaintext pre xmp'],
);

const kinds = table<KnownBlock['kind']>(
  ['heading', 'title h1 h2 h3 h4 h5 h6'],
  ['paragraph', 'p blockquote'],
  ['item', 'li dd'],
  ['cell', 'td th dt caption label legend button option summary figcaption'],
);

/** Without end tag, and not pushed on the list of open elements. */
export const isVoid = (name: string): boolean => roles.get(name) === 'void' || name === 'hr' || name === 'col';

/** The elements that a start tag ends where their end tag is missing, and those beyond which it does not see any. */
export interface Scope {
  readonly names: readonly string[];
  readonly barriers: readonly string[];
}

/** What a start tag ends: `<li>Un<li>Deux`. */
export const endedBy = (name: string): readonly Scope[] => ended.get(name) ?? [];

/** How far an end tag sees. */
export const barriersOf = (name: string): readonly string[] => {
  if (name === 'table') return [];
  return /^(?:caption|tbody|td|tfoot|th|thead|tr)$/u.test(name) ? ['table'] : cells;
};

const cells = ['table', 'td', 'th', 'caption'];
const paragraph: Scope = { names: ['p'], barriers: ['button', ...cells] };
const scopes = (names: string, barriers: readonly string[]): readonly Scope[] => [{ names: names.split(' '), barriers }];

const ended = table<readonly Scope[]>(
  [
    [paragraph],
    'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup',
  ],
  [[paragraph], 'hr main menu nav ol p pre listing xmp plaintext search section summary table ul'],
  [[...scopes('li', ['ul', 'ol', 'menu', ...cells]), paragraph], 'li'],
  [[...scopes('dd dt', ['dl', ...cells]), paragraph], 'dd dt'],
  [scopes('option', ['select', 'datalist']), 'option'],
  [scopes('option optgroup', ['select']), 'optgroup'],
  [scopes('td th caption', ['table']), 'td th'],
  [scopes('td th tr caption', ['table']), 'tr'],
  [scopes('td th tr tbody thead tfoot caption', ['table']), 'tbody thead tfoot'],
  [scopes('head', []), 'body'],
);

/** A tag as a person knows it: one string for all its tags, of which a large page has millions. */
export const labelOf = (side: 'start' | 'end', name: string): string => {
  const known = labels[side].get(name);
  if (known !== undefined) return known;
  const label = side === 'start' ? `<${name}>` : `</${name}>`;
  if (labels[side].size < mostLabels) labels[side].set(name, label);
  return label;
};

const labels = { start: new Map<string, string>(), end: new Map<string, string>() };

/** Names of elements are few, except in a file that is made to fill this table. */
const mostLabels = 1000;
