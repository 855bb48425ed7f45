import { xmlAttribute, xmlText } from '../../text/xml.js';
import type { TmxRemark, TmxRemarks, TmxSide, TmxUnit } from './types.js';
import { startTag } from './xml.js';

/** What the header of a file says besides what all have. */
export interface TmxHeader {
  /** Of fr2en. */
  readonly version: string;
  /** Properties of the file, by their type. */
  readonly properties?: Readonly<Record<string, string>>;
}

/** The begin of a file in TMX 1.4b. There is no document type declaration: parsers that follow it would look for a file. */
export const tmxHeader = ({ version, properties = {} }: TmxHeader): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
<header creationtool="fr2en" creationtoolversion="${xmlAttribute(version)}" segtype="sentence" o-tmf="fr2en" adminlang="en" srclang="fr" \
datatype="plaintext" o-encoding="UTF-8">
${Object.entries(properties)
  .map(([type, text]) => remarkText({ kind: 'prop', attributes: { type }, text }))
  .join('')}</header>
<body>
`;

/** The end of a file. */
export const tmxEnd = '</body>\n</tmx>\n';

/** A unit of a file. */
export const tmxUnit = ({ french, english, details = {} }: TmxUnit): string => {
  const language = details.french?.language;
  // the header says that the source is `fr`; another French must be named
  const attributes = { ...(language !== undefined && { srclang: language }), ...details.attributes };
  return `${startTag('tu', attributes)}
${remarksText(details)}${sideText('fr', french, details.french)}${sideText('en', english, details.english)}</tu>
`;
};

const sideText = (plain: string, words: string, side: TmxSide = {}): string => {
  const remarks = remarksText(side);
  const start = startTag('tuv', { 'xml:lang': side.language ?? plain, ...side.attributes });
  return `${start}${remarks === '' ? '' : `\n${remarks}`}<seg>${side.content ?? xmlText(words)}</seg></tuv>\n`;
};

const remarksText = ({ remarks = [] }: TmxRemarks): string => remarks.map(remarkText).join('');

const remarkText = ({ kind, attributes, text }: TmxRemark): string =>
  `${startTag(kind, kind === 'prop' ? { type: '', ...attributes } : attributes)}${xmlText(text)}</${kind}>\n`;
