// Draws models/compact/curve.svg from the versions in the card: BLEU on newstest2013 against hours of training. Called by adopt-model.mjs.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('../models/compact/', import.meta.url));
const row = /^\| (\d+) \| ([\d.]+) \| [\d,]+ \| ([\d.]+) \| [\d.]+ \| ([\d.]+) \|/gmu;
const versions = [...readFileSync(`${home}README.md`, 'utf8').matchAll(row)]
  .map((cells) => cells.slice(1).map(Number))
  .map(([version, hours, greedy, beams]) => ({ version, hours, greedy, beams }))
  .sort((a, b) => a.version - b.version);

const [width, height, left, right, top, bottom] = [560, 340, 58, 24, 44, 62];
const scores = versions.flatMap(({ greedy, beams }) => [greedy, beams]);
const [least, most] = [Math.floor(Math.min(...scores)) - 1, Math.ceil(Math.max(...scores)) + 1];
const mostHours = Math.ceil(Math.max(...versions.map(({ hours }) => hours)) * 1.05);
const x = (hours) => Math.round(left + (hours / mostHours) * (width - left - right));
const y = (bleu) => Math.round(height - bottom - ((bleu - least) / (most - least)) * (height - bottom - top));

const line = (x1, y1, x2, y2, colour) => `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${colour}"/>`;
const text = (at, from, words, more = 'text-anchor="middle"') => `<text x="${at}" y="${from}" ${more}>${words}</text>`;

/** Whole numbers from `first` to at most `last`, in at most eight steps. */
const wholes = (first, last) => {
  const step = Math.ceil((last - first) / 8);
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, nth) => first + nth * step);
};
const scale = [
  ...wholes(least, most).flatMap((bleu) => [
    line(left, y(bleu), width - right, y(bleu), '#e4e4e4'),
    text(left - 8, y(bleu) + 4, bleu, 'text-anchor="end"'),
  ]),
  ...wholes(0, mostHours).flatMap((hours) => [
    line(x(hours), height - bottom, x(hours), height - bottom + 5, '#666'),
    text(x(hours), height - bottom + 20, hours),
  ]),
  line(left, top, left, height - bottom, '#666'),
  line(left, height - bottom, width - right, height - bottom, '#666'),
  text((left + width - right) / 2, height - 16, 'hours of training on two CPU cores, of all versions so far'),
  text(0, 0, 'BLEU on newstest2013', `text-anchor="middle" transform="translate(16 ${(top + height - bottom) / 2}) rotate(-90)"`),
];

const curve = (name, colour) => {
  const points = versions.map((version) => ({
    version: version.version,
    bleu: version[name],
    at: x(version.hours),
    from: y(version[name]),
  }));
  const marks = points.map(
    ({ version, bleu, at, from }) =>
      `<circle cx="${at}" cy="${from}" r="4"/>${text(at - 8, from - 8, `v${version}: ${bleu.toFixed(2)}`, 'text-anchor="end"')}`,
  );
  const path = points.map(({ at, from }) => `${at},${from}`).join(' ');
  return `<g fill="${colour}"><polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${marks.join('')}</g>`;
};
const legend = (at, name, colour) => `<circle cx="${at}" cy="20" r="4" fill="${colour}"/>${text(at + 10, 24, name, 'text-anchor="start"')}`;

writeFileSync(
  `${home}curve.svg`,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13" fill="#333">
<title>The embedded model: BLEU on newstest2013 over hours of training</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${scale.join('\n')}
${curve('beams', '#1f6feb')}
${curve('greedy', '#b45309')}
${legend(left, '4 beams', '#1f6feb')}
${legend(left + 90, 'greedy', '#b45309')}
</svg>
`,
);
