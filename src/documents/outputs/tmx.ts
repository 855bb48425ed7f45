import { machineMark, originMark } from '../../memory/tmx/machine.js';
import type { TmxRemark } from '../../memory/tmx/types.js';
import { tmxEnd, tmxHeader, tmxUnit } from '../../memory/tmx/write.js';
import { createPairs, type Pair } from './edge-marks.js';
import { failedIn, remark } from './remarks.js';
import { streamed } from './streamed.js';
import type { Emitter, Imprint } from './types.js';

/**
 * A translation memory in TMX 1.4b, a unit a segment, for CAT tools. Segments have the quotation marks at their edges, as those of a CAT
 * tool do. Those with nothing to translate (kind `verbatim`) are left out: a memory of numbers and rules of dashes only gets in the way.
 * A failed check is a note of its unit. English that no person wrote is marked: an import takes it for a person's only if it was changed.
 */
export const tmx = (prose: string, imprint: Imprint): Emitter => {
  const pairs = createPairs(prose);
  return streamed({
    header: header(imprint),
    write: (part) => {
      const pair = pairs(part);
      return pair && pair.segment.kind !== 'verbatim' ? unit(pair) : '';
    },
    end: () => tmxEnd,
  });
};

const header = ({ label, model, version }: Imprint): string =>
  tmxHeader({ version, properties: { 'x-file': label, 'x-model': `${model.name} ${model.revision}` } });

const unit = ({ segment, source, target }: Pair): string => {
  const notes = failedIn(segment).map((finding): TmxRemark => ({
    kind: 'note',
    attributes: { 'xml:lang': 'en' },
    text: remark(finding),
  }));
  const isByPerson = segment.human === true || segment.origin === 'reader';
  const marks = [originMark(segment.origin), ...(isByPerson ? [] : [machineMark(target)])];
  const details = { attributes: { tuid: String(segment.id + 1) }, remarks: [...notes, ...marks] };
  return tmxUnit({ french: source, english: target, details });
};
