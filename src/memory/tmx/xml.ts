import { xmlAttribute } from '../../text/xml.js';
import type { Attributes } from './types.js';

/** `<bpt i="1">` */
export const startTag = (name: string, attributes: Attributes = {}): string =>
  `<${name}${Object.entries(attributes)
    .map(([attribute, value]) => ` ${attribute}="${xmlAttribute(value)}"`)
    .join('')}>`;
