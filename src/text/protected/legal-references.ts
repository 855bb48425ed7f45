import type { OpaqueKind } from './types.js';

const space = String.raw`[ \u00a0\u202f]`;
const start = String.raw`(?<![\p{L}\p{N}_])`;

/**
 * Patterns of references of law, without the words around them, which are translated.
 *
 *     art. L. 123-4   R.* 421-1   L. 3121-1 et s.   loi n° 2016-1088   règlement (UE) 2016/679   95/46/CE   affaire C-131/12   § 2
 *     M. R. Dupont   la saison 2016/2017   2012-2013   n° 12   →   none of these
 */
export const legalReferences: OpaqueKind = {
  sign: String.raw`§|[LRDAC]O?\.?\*?[ \u00a0\u202f]?\d|[TF]-\d|\d-\d|\d\/\d`,
  patterns: [
    String.raw`${start}(?:(?:LO?|R|D)\.?\*?|A\.)${space}?\d{1,4}(?:-\d{1,4})+(?![\p{L}\p{N}])(?:${space}et${space}(?:s|suiv)\.)?`,
    String.raw`(?<=${start}art(?:icles?|\.)${space})[LRDA]\.?\*?${space}?\d{1,4}(?![\p{L}\p{N}-])(?:${space}et${space}(?:s|suiv)\.)?`,
    String.raw`(?<=${start}n[°ºo]s?${space}?)\d{2,4}-\d[\d.-]*\d`,
    String.raw`(?<=${start}(?:\((?:UE|CE|CEE)\)|règlement|directive|décision)${space}(?:n[°ºo]${space}?)?)\d{2,4}\/\d{2,4}(?![\p{L}\p{N}/])`,
    String.raw`(?<!\d)\d{2,4}\/\d{1,4}\/(?:CE|UE|CEE|JAI|EURATOM)(?!\p{L})`,
    String.raw`${start}[CTF]-\d{1,4}\/\d{2}(?!\d)`,
    String.raw`§{1,2}${space}?\d+(?:[.-]\d+)*`,
  ],
};
