import { notUtf8, textOf } from './utf8.js';

/** The fields of a form: a name that comes several times has a list of values. */
export type Fields = Record<string, string | string[]>;

/**
 * Reads `application/x-www-form-urlencoded`. A percent sign without two hexadecimal digits stands for itself, as browsers read it.
 *
 *     q=%C3%89t%C3%A9+2024&q=Oui → { q: ['Été 2024', 'Oui'] }
 *
 * @throws `Problem` 400 if it is not UTF-8, percent-encoded or not
 */
export const fieldsOf = (body: Uint8Array, contentType: string | undefined): Fields => {
  // without a prototype, so that no name has a meaning of its own
  const fields = Object.create(null) as Fields;
  for (const field of textOf(body, contentType).split('&')) {
    if (field === '') continue;
    const cut = field.indexOf('=');
    const [name, value] = (cut < 0 ? [field, ''] : [field.slice(0, cut), field.slice(cut + 1)]).map(unescaped) as [string, string];
    const before = fields[name];
    fields[name] = before === undefined ? value : [before, value].flat();
  }
  return fields;
};

const unescaped = (text: string): string => {
  const spaced = text.replace(/\+/gu, ' ');
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced.replace(/%(?![0-9a-f]{2})/giu, '%25'));
  } catch (cause) {
    throw notUtf8(cause);
  }
};
