/** The labels of tags. Emphasis has asterisks, whatever its sign in the file: one, or two for strong. */
export const labels = {
  link: '[…](…)',
  picture: '![…](…)',
  code: '`',
  formula: '$',
  address: '<…>',
  reference: '][',
  lineBreak: 'line break',
  htmlBreak: '<br>',
} as const;

/** Whether a label is that of emphasis, strong or struck text, which CommonMark opens and closes by the characters beside its signs. */
export const isEmphasis = (label: string): boolean => /^(?:\*{1,2}|~{1,2})$/u.test(label);

const elements: Readonly<Record<string, string>> = { '*': 'em', '**': 'strong', '~': 'del', '~~': 'del' };

/** The same element in HTML. */
export const htmlTag = (label: string, side: 'open' | 'close'): string => `<${side === 'close' ? '/' : ''}${elements[label]!}>`;
