import { SaxesParser } from 'saxes';

/** Whether a text is well-formed XML with bound namespaces. */
export const isWellFormed = (text: string): boolean => {
  let isSound = true;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => (isSound = false));
  parser.write(text).close();
  return isSound;
};
