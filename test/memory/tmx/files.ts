import { readTmx, type TmxReading } from '../../../src/memory/tmx/read.js';
import type { TmxUnit } from '../../../src/memory/tmx/types.js';

/** A file of these bytes that comes in pieces. */
export async function* inPieces(bytes: Uint8Array, size = 64): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** All that comes, in order. */
export const allOf = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
};

/** All units of a file. */
export const unitsOf = async (file: string | Uint8Array, reading: TmxReading = {}, size?: number): Promise<TmxUnit[]> =>
  allOf(readTmx(inPieces(typeof file === 'string' ? Buffer.from(file) : file, size), reading));

/** A file with these units. */
export const fileOf = (units: string, { header = '', version = '1.4' } = {}): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="${version}">
<header creationtool="Atelier" creationtoolversion="3" segtype="sentence" o-tmf="x" adminlang="en" srclang="fr" datatype="plaintext"${header}/>
<body>
${units}
</body>
</tmx>
`;

/** A unit of these segments, given as XML. */
export const pairOf = (french: string, english: string): string =>
  `<tu><tuv xml:lang="fr"><seg>${french}</seg></tuv><tuv xml:lang="en"><seg>${english}</seg></tuv></tu>`;

/** As OmegaT writes the memory of a project: TMX 1.1, defaults first, then alternatives, codes as text. */
export const ofOmegaT = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx11.dtd">
<tmx version="1.1">
  <header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext" creationtoolversion="5.7.1_0" segtype="sentence" srclang="FR-FR"/>
  <body>
<!-- Default translations -->
    <tu>
      <tuv lang="FR-FR">
        <seg>Le &lt;f0&gt;port&lt;/f0&gt; rouvre lundi.&lt;br1/&gt;</seg>
      </tuv>
      <tuv lang="EN-GB" changeid="anne" changedate="20240312T101500Z" creationid="anne" creationdate="20240311T090000Z">
        <seg>The &lt;f0&gt;harbour&lt;/f0&gt; reopens on Monday.&lt;br1/&gt;</seg>
      </tuv>
    </tu>
<!-- Alternative translations -->
    <tu>
      <prop type="file">b/marée.txt</prop>
      <prop type="prev">Il pleut.</prop>
      <prop type="next"></prop>
      <note>à revoir</note>
      <tuv lang="FR-FR">
        <seg>Oui.</seg>
      </tuv>
      <tuv lang="EN-GB" changeid="luc" changedate="20240312T101501Z">
        <seg>It does.</seg>
      </tuv>
    </tu>
  </body>
</tmx>
`;

/** As Trados Studio writes it: a byte order mark, regions, codes without their text, properties of its own. */
export const ofTrados = `\ufeff<?xml version="1.0" encoding="utf-8"?>
<tmx version="1.4">
  <header creationtool="SDL Language Platform" creationtoolversion="8.1" o-tmf="SDL TM8 Format" datatype="xml" segtype="sentence" adminlang="fr-FR" srclang="fr-FR" creationdate="20240105T083000Z" creationid="REDACTION\\claire">
    <prop type="x-Recognizers">RecognizeAll</prop>
  </header>
  <body>
    <tu creationdate="20240105T083100Z" creationid="REDACTION\\claire" changedate="20240106T100000Z" changeid="REDACTION\\paul" lastusagedate="20240110T070000Z" usagecount="3">
      <prop type="x-LastUsedBy">REDACTION\\paul</prop>
      <prop type="x-Context">0, 0</prop>
      <prop type="x-Origin">TM</prop>
      <tuv xml:lang="fr-FR">
        <seg>Les <bpt i="1" type="12" x="1" />pêcheurs<ept i="1" /> du Nord ont obtenu 3&#160;%.</seg>
      </tuv>
      <tuv xml:lang="en-US">
        <seg>The <bpt i="1" type="12" x="1" />fishermen<ept i="1" /> of the North obtained 3%.</seg>
      </tuv>
    </tu>
  </body>
</tmx>
`;

/** As memoQ writes it: empty properties, context inside the language, codes with their text, English before French. */
export const ofMemoQ = `<?xml version="1.0" encoding="utf-8"?>
<tmx version="1.4">
  <header creationtool="MemoQ" creationtoolversion="9.12.9" segtype="sentence" adminlang="en-us" creationid="lea" srclang="en-gb" o-tmf="MemoQTM" datatype="unknown">
    <prop type="defproject"></prop>
    <prop type="name">Dépêches</prop>
  </header>
  <body>
    <tu changedate="20231120T141516Z" creationdate="20231120T141500Z" creationid="lea" changeid="lea">
      <prop type="client">Valbrune</prop>
      <prop type="project"></prop>
      <tuv xml:lang="en-gb">
        <seg>Two trains<ph type='fmt'>{}</ph> were late <hi type="it">again</hi>.</seg>
      </tuv>
      <tuv xml:lang="fr">
        <prop type="x-context-pre">&lt;seg&gt;Hier soir.&lt;/seg&gt;</prop>
        <seg>Deux trains<ph type='fmt'>{}</ph> étaient <hi type="it">encore</hi> en retard.</seg>
      </tuv>
      <tuv xml:lang="de">
        <seg>Zwei Züge hatten Verspätung.</seg>
      </tuv>
    </tu>
  </body>
</tmx>
`;
