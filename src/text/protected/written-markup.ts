import type { OpaqueKind } from './types.js';

/**
 * Patterns of markup that is written as text.
 *
 *     &nbsp;   &#8217;   caf&eacute;   R&amp;D   <br>   </p>   <img src="a.png">   <nom>   [object Object]   :-)
 *     a < b   << oui >>   R&D   Johnson & Johnson   <b>gras</b>, whose signs go with their words   →   none of these
 */
export const writtenMarkup: OpaqueKind = {
  sign: String.raw`&[A-Za-z#]|<[!/A-Za-zÀ-ÿ]|\[object|[:;]['’]?-?[()DPp]`,
  patterns: [
    // a letter that is written so belongs to its word, a space does not
    String.raw`(?<![\p{L}\p{M}])[\p{L}\p{M}]{0,40}&(?:[A-Za-z](?:acute|grave|circ|cedil|uml|tilde|lig)|szlig|rsquo|lsquo|apos|#39|#8217);(?:[\p{L}\p{M}]|&(?:[A-Za-z](?:acute|grave|circ|cedil|uml|tilde|lig)|szlig);){0,40}`,
    // R&amp;D, H&amp;M
    String.raw`(?<![\p{L}\p{N}])\p{Lu}{1,4}&amp;\p{Lu}{1,4}(?![\p{L}\p{N}])`,
    String.raw`&(?:[A-Za-z]{2,8}\d?|#\d{2,6}|#x[0-9A-Fa-f]{2,6});`,
    String.raw`(?<!<)<\/?(?!(?:b|i|u|s|em|strong|del|ins|mark|small|sup|sub)>)(?!https?:)[\p{L}][\p{L}\p{N}_-]{0,40}(?: [a-z:-]{1,40}=(?:"[^"<>\n]{0,300}"|'[^'<>\n]{0,300}')){0,20} ?\/?>(?!>)`,
    String.raw`<!--[^\n]{0,300}?-->|<!DOCTYPE [^<>\n]{1,80}>`,
    String.raw`\[object [A-Z]\w*\]`,
    // faces; not the end of (voir : là :)
    String.raw`(?<![^\s])[:;]['’]?-?[()DPp](?![^\s.,!?])(?<!\([^()\n]{0,200}[:;]['’]?-?\))`,
  ],
};
