// Draws models/compact/curve.svg from the versions in the card: BLEU on newstest2013 over hours of training. Called by adopt-model.mjs.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('../models/compact/', import.meta.url));
const row = /^\| (\d+) \| ([\d.]+) \| [\d,]+ \| ([\d.]+) \| [\d.–]+ \| ([\d.]+) \|/gmu;
const versions = [...readFileSync(`${home}README.md`, 'utf8').matchAll(row)]
  .map((cells) => cells.slice(1).map(Number))
  .map(([version, hours, greedy, beams]) => ({ version, hours, greedy, beams }))
  .sort((a, b) => a.version - b.version);

const [width, height, left, bottom] = [480, 260, 44, 36];
const mostHours = Math.max(...versions.map(({ hours }) => hours)) * 1.15;
const [least, most] = [
  Math.floor(Math.min(...versions.map(({ greedy }) => greedy))) - 1,
  Math.ceil(Math.max(...versions.map(({ beams }) => beams))) + 1,
];
const x = (hours) => Math.round(left + (hours / mostHours) * (width - left - 12));
const y = (bleu) => Math.round(height - bottom - ((bleu - least) / (most - least)) * (height - bottom - 24));

const line = (name, colour) => {
  const points = versions.map((version) => [x(version.hours), y(version[name]), version[name]]);
  const dots = points.map(
    ([px, py, bleu]) => `<circle cx="${px}" cy="${py}" r="3"/><text x="${px}" y="${py - 8}">${bleu.toFixed(1)}</text>`,
  );
  return `<g fill="${colour}" text-anchor="middle"><polyline points="${points.map(([px, py]) => `${px},${py}`).join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}</g>`;
};
const ticks = Array.from({ length: most - least + 1 }, (_, nth) => least + nth).map(
  (bleu) =>
    `<line x1="${left}" x2="${width - 12}" y1="${y(bleu)}" y2="${y(bleu)}" stroke="#ddd"/><text x="${left - 6}" y="${y(bleu) + 4}" text-anchor="end">${bleu}</text>`,
);
const hours = versions.map(
  (version) => `<text x="${x(version.hours)}" y="${height - bottom + 16}" text-anchor="middle">${version.hours} h</text>`,
);

writeFileSync(
  `${home}curve.svg`,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11" fill="#444">
<rect width="${width}" height="${height}" fill="#fff"/>
${[...ticks, ...hours].join('\n')}
${line('beams', '#1f6feb')}
${line('greedy', '#d97706')}
<text x="${left}" y="14">BLEU on newstest2013, by version and hours of training on two cores: <tspan fill="#1f6feb">4 beams</tspan>, <tspan fill="#d97706">greedy</tspan></text>
</svg>
`,
);
