import type { Document } from '../../formats/types.js';
import type { TranslatedSegment } from '../../translation.js';
import { createPairing, type PairedBlock, type PairedPiece } from './paired-blocks.js';
import { failedIn, remarkable } from './remarks.js';
import { streamed } from './streamed.js';
import type { Emitter, Imprint } from './types.js';
import { xliffText, xmlAttribute, xmlText } from '../../text/xml.js';

/**
 * A bilingual file in XLIFF 2.0 for CAT tools: a unit a block, with its segments and, between them, what is not translated (`ignorable`).
 * Joined, all `source` elements are the prose, and all `target` elements the English.
 *
 * A segment with a failed check has the state `initial`, which tools show as work to do, and the sub-state `fr2en:needs-review`; all others
 * are `translated`, by a person if the sub-state is `fr2en:human`. What checks failed or repaired is in the notes of the unit. What people
 * wrote for much the same French stands in the unit as the candidates that CAT tools know (module `matches`), each with its segment.
 */
export const xliff = (document: Document, imprint: Imprint): Emitter => {
  const pairing = createPairing(document);
  // a unit needs a segment: blocks without one (a line of marks) go with the block before them
  let waiting: readonly PairedPiece[] = [];
  let number = 0;
  const unit = (pieces: readonly PairedPiece[]): string => {
    number += 1;
    return unitOf(number, pieces);
  };
  const put = (block: PairedBlock): string => {
    const isReady = hasSegment(block.pieces) && hasSegment(waiting);
    const done = isReady ? unit(waiting) : '';
    waiting = isReady ? block.pieces : [...waiting, ...block.pieces];
    return done;
  };
  return streamed({
    header: header(imprint),
    write: (part) => pairing.add(part).map(put).join(''),
    end: () => {
      const last = pairing.end();
      return `${last ? put(last) : ''}${unit(waiting)}</file>\n</xliff>\n`;
    },
  });
};

const hasSegment = (pieces: readonly PairedPiece[]): boolean => pieces.some(({ segment }) => segment);

const header = ({ label, model, version }: Imprint): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fr" trgLang="en">
<file id="f1" original="${xmlAttribute(label)}" xml:space="preserve">
<notes><note id="n1" category="translation">${xmlText(`fr2en ${version}, model ${model.name} ${model.revision}`)}</note></notes>
`;

const unitOf = (number: number, pieces: readonly PairedPiece[]): string => {
  const matches = pieces.flatMap(matchesOf);
  const notes = pieces.flatMap(notesOf);
  // one without a segment is that of a document without words
  const parts = [...pieces.map(partOf), ...(hasSegment(pieces) ? [] : ['<segment><source/></segment>\n'])];
  return [
    `<unit id="u${number}">\n`,
    ...(matches.length > 0 ? [`<mtc:matches xmlns:mtc="${matchesNamespace}">\n`, ...matches, '</mtc:matches>\n'] : []),
    ...(notes.length > 0 ? ['<notes>\n', ...notes, '</notes>\n'] : []),
    ...parts,
    '</unit>\n',
  ].join('');
};

const matchesNamespace = 'urn:oasis:names:tc:xliff:matches:2.0';

const matchesOf = ({ segment }: PairedPiece): readonly string[] =>
  (segment?.suggestions ?? []).map(({ source, target, similarity }, nth) => {
    const id = `s${segment!.id + 1}`;
    const texts = `<source>${xliffText(source)}</source><target>${xliffText(target)}</target>`;
    return `<mtc:match id="${id}.m${nth + 1}" ref="#${id}" type="tm" similarity="${percent(similarity)}">${texts}</mtc:match>\n`;
  });

/** Rounded down: 100 is for the same French only. */
const percent = (similarity: number): string => (Math.floor(similarity * 1000) / 10).toFixed(1);

/** A note is of a unit, so that its id and its text say which segment it is about. */
const notesOf = ({ segment }: PairedPiece): readonly string[] =>
  segment
    ? remarkable(segment).map(({ rule, status, detail }, nth) => {
        const id = `s${segment.id + 1}.${nth + 1}`;
        const text = xmlText(`Segment ${segment.id + 1}, ${rule} ${status}: ${detail}`);
        return `<note id="${id}" appliesTo="target" category="${status}" priority="${status === 'failed' ? 1 : 5}">${text}</note>\n`;
      })
    : [];

const partOf = ({ source, target, segment }: PairedPiece): string => {
  const texts = `<source>${xliffText(source.text)}</source><target>${xliffText(target.text)}</target>`;
  return segment ? `<segment id="s${segment.id + 1}" ${stateOf(segment)}>${texts}</segment>\n` : `<ignorable>${texts}</ignorable>\n`;
};

const stateOf = (segment: TranslatedSegment): string => {
  if (failedIn(segment).length > 0) return 'state="initial" subState="fr2en:needs-review"';
  return segment.human ? 'state="translated" subState="fr2en:human"' : 'state="translated"';
};
