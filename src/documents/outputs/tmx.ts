import { createPairs, type Pair } from './edge-marks.js';
import { failedIn, remark } from './remarks.js';
import { streamed } from './streamed.js';
import type { Emitter, Imprint } from './types.js';
import { xmlAttribute, xmlText } from './xml.js';

/**
 * A translation memory in TMX 1.4b, a unit a segment, for CAT tools. Segments have the quotation marks at their edges, as those of a CAT
 * tool do. Those with nothing to translate (kind `verbatim`) are left out: a memory of numbers and rules of dashes only gets in the way.
 * A failed check is a note of its unit. There is no document type declaration: parsers that follow it would look for a file.
 */
export const tmx = (prose: string, imprint: Imprint): Emitter => {
  const pairs = createPairs(prose);
  return streamed({
    header: header(imprint),
    write: (part) => {
      const pair = pairs(part);
      return pair && pair.segment.kind !== 'verbatim' ? unit(pair) : '';
    },
    end: () => '</body>\n</tmx>\n',
  });
};

const header = ({ label, model, version }: Imprint): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
<header creationtool="fr2en" creationtoolversion="${xmlAttribute(version)}" segtype="sentence" o-tmf="fr2en" adminlang="en" srclang="fr" \
datatype="plaintext" o-encoding="UTF-8">
<prop type="x-file">${xmlText(label)}</prop>
<prop type="x-model">${xmlText(`${model.name} ${model.revision}`)}</prop>
</header>
<body>
`;

const unit = ({ segment, source, target }: Pair): string => {
  const notes = failedIn(segment).map((finding) => `<note xml:lang="en">${xmlText(remark(finding))}</note>\n`);
  return `<tu tuid="${segment.id + 1}">
${notes.join('')}<prop type="x-origin">${segment.origin}</prop>
<tuv xml:lang="fr"><seg>${xmlText(source)}</seg></tuv>
<tuv xml:lang="en"><seg>${xmlText(target)}</seg></tuv>
</tu>
`;
};
