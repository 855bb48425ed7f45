import { decode } from '../../encoding/encoding.js';

/** The text of an XML file. */
export interface XmlFileText {
  readonly text: string;
  readonly bom: boolean;
  /** What its declaration must say instead, since UTF-8 is written: the place of `iso-8859-1` in the text. */
  readonly encoding: { readonly start: number; readonly end: number } | undefined;
}

const declaration = /^\s*<\?xml\s[^>]*?encoding\s*=\s*(["'])([^"'>]*)\1/u;

/** Decodes an XML file: a byte order mark decides, or else its declaration, or else it is UTF-8. @throws `ERR_INPUT_ENCODING` */
export const decodeXml = (bytes: Uint8Array): XmlFileText => {
  const said = declaration.exec(Buffer.from(bytes.subarray(0, 200)).toString('latin1'))?.[2]?.toLowerCase();
  const { text, bom } = decode(bytes, said === undefined || said.startsWith('utf-16') ? 'utf-8' : said);
  const found = declaration.exec(text.slice(0, 200));
  if (!found || /^utf-8$/iu.test(found[2]!)) return { text, bom, encoding: undefined };
  const end = found.index + found[0].length - 1;
  return { text, bom, encoding: { start: end - found[2]!.length, end } };
};
