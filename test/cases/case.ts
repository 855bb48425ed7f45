import type { TranslatorOptions } from '../../src/options.js';
import type { SegmentKind } from '../../src/segmentation/types.js';

/**
 * A French text with the English that the contract asks for, in the words of the tiny model (`fixtures/tiny-model/words.txt`): it
 * translates word for word, so each mark, number and name has one right place.
 */
export interface Case {
  /** The rule that the text is for, or that must leave it alone. */
  readonly name: string;
  readonly french: string;
  /** The whole English text, character for character. */
  readonly english: string;
  /** What the attribution spans cover, in order. @defaultValue none */
  readonly attributions?: readonly string[];
  /** @defaultValue one `sentence` */
  readonly kinds?: readonly SegmentKind[];
  readonly options?: Pick<TranslatorOptions, 'quotes' | 'punctuation' | 'attributions'>;
  /** Rules whose check must fail, where the text itself is at fault (a quotation that is never closed). @defaultValue none */
  readonly failed?: readonly string[];
  /** Repairs that the case is about, as the report tells them. @defaultValue none */
  readonly repaired?: readonly string[];
  /** Why the program does not do it yet; the case then must fail. */
  readonly todo?: string;
}
