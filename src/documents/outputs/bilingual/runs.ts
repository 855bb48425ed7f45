import { countBefore } from '../../../text/count-before.js';
import type { Excerpt } from '../../../translation.js';
import type { Layer } from './colours.js';
import { html } from './escape.js';

/**
 * A piece of text as HTML, cut wherever a colour begins or ends; each run has the classes of all colours over it.
 *
 *     'Oui, dit-il' with said 5–11   →   'Oui, <span class="said">dit-il</span>'
 */
export const coloured = ({ text, start, end }: Excerpt, layers: readonly Layer[]): string => {
  const over = layers.map((layer) => within(layer, start, end));
  const edges = new Set([start, end, ...over.flat().flatMap((span) => [Math.max(span.start, start), Math.min(span.end, end)])]);
  const places = [...edges].sort((one, other) => one - other);
  return places
    .slice(0, -1)
    .map((from, nth) => {
      const words = html(text.slice(from - start, places[nth + 1]! - start));
      const classes = over.flatMap((layer) => layer.find((span) => span.start <= from && from < span.end)?.as ?? []);
      return classes.length === 0 ? words : `<span class="${classes.join(' ')}">${words}</span>`;
    })
    .join('');
};

/** The colours that touch a stretch. */
const within = (layer: Layer, start: number, end: number): Layer => {
  const first = countBefore(layer.length, (index) => layer[index]!.end <= start);
  const last = countBefore(layer.length, (index) => layer[index]!.start < end);
  return layer.slice(first, last);
};
