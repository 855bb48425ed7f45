import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Document } from '../../../formats/types.js';
import type { TranslatedSegment } from '../../../translation.js';
import { createPairing, type PairedBlock } from '../paired-blocks.js';
import type { Emitter, Imprint } from '../types.js';
import { englishAttributions, findingLayer, frenchAttributions, quotationLayer } from './colours.js';
import { html, htmlName } from './escape.js';
import { rowHtml, type Sides } from './row.js';
import { toRows } from './rows.js';
import { style } from './style.js';
import { summary, titleOf } from './summary.js';

/**
 * A page with French and English side by side, for people who check one against the other. It is one file, needs no script and asks for
 * nothing; its own policy forbids both. It can only be written whole, since what was counted stands at the top.
 */
export const bilingual = (document: Document, imprint: Imprint): Emitter => {
  const pairing = createPairing(document);
  const blocks: PairedBlock[] = [];
  return {
    write: (part) => {
      blocks.push(...pairing.add(part));
      return nothing;
    },
    end: () => {
      const last = pairing.end();
      return Buffer.from(page(document, last ? [...blocks, last] : blocks, imprint), 'utf8');
    },
  };
};

const nothing = new Uint8Array();

const page = (document: Document, blocks: readonly PairedBlock[], imprint: Imprint): string => {
  const pieces = blocks.flatMap((block) => block.pieces);
  const segments = pieces.flatMap(({ segment }) => segment ?? []);
  const sides = sidesOf(document, pieces.map(({ target }) => target.text).join(''), segments);
  const rows = toRows(blocks).map((row) => rowHtml(row, sides));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${htmlName(titleOf(imprint))}: French and English</title>
<style>${style}</style>
</head>
<body>
${summary(segments, imprint)}<main${rows.length > longPage ? ' class="long"' : ''}>
<h2 class="vh">Text</h2>
<div class="heads" aria-hidden="true"><p>French</p><p>English</p></div>
${rows.join('')}</main>
<footer>Made by fr2en ${html(imprint.version)} on the machine of its user; nothing was sent anywhere.</footer>
</body>
</html>
`;
};

/** Rows of a page from which on a browser lays out only what is in view. */
const longPage = 1000;

/** Nothing but the style sheet above is allowed: no script, no picture, no request. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;

const sidesOf = ({ prose, opaque }: Document, english: string, segments: readonly TranslatedSegment[]): Sides => ({
  source: [quotationLayer(prose, opaque), frenchAttributions(segments), findingLayer(segments, 'source')],
  target: [quotationLayer(english), englishAttributions(segments), findingLayer(segments, 'target')],
});
