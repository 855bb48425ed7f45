import { unsupported } from './form.js';

/** Languages as a client names them. */
export interface Pair {
  readonly source_lang?: string | undefined;
  readonly target_lang: string;
}

/**
 * French, or a language that is to be found out, into English. British or American: the English is the same, since the model knows one.
 *
 * @throws `Problem` 400: another pair
 */
export const checkPair = ({ source_lang: source = '', target_lang: target }: Pair): void => {
  if (!/^(?:fr(?:-[a-z]{2})?)?$/iu.test(source)) throw unsupported('source_lang', 'This server translates from French only: FR.');
  if (!/^en(?:-(?:gb|us))?$/iu.test(target))
    throw unsupported('target_lang', 'This server translates into English only: EN-GB, EN-US, EN.');
};
