import type { OpaqueKind } from './types.js';

/**
 * Patterns of what a program fills in.
 *
 *     {nom}   {{ total }}   ${x}   $HOME   %APPDATA%   %s   %(nb)d   {% if x %}
 *     {rouge, vert}   5 %   20 $   50 %de   →   none of these
 */
export const placeholders: OpaqueKind = {
  sign: String.raw`[{$^]|%[A-Z(\d@a-z]|\[\^?[A-Za-z0-9]-`,
  patterns: [
    String.raw`\{\{[^{}\n]{1,80}\}\}|\{%[^{}\n]{1,80}%\}|\{"[^{}\n]{0,200}\}`,
    String.raw`[$#@]?\{ ?[\p{L}\p{N}_.:$#@-]{0,60} ?\}`,
    String.raw`\$\([^()\n]{1,80}\)`,
    String.raw`(?<![\p{L}\p{N}])\$(?:env:)?[A-Za-z_]\w*(?:\/[\w./-]*\w)?`,
    String.raw`(?<![\p{L}\p{N}])%[A-Z_]{2,40}%(?:\\[^\s"«»“”]*)?`,
    String.raw`(?<![\p{N}%][ \u00a0\u202f]?)%(?:\([\p{L}\p{N}_]{1,40}\)|\d{1,2}\$)?[-+0]?\d{0,2}(?:\.\d)?[sdifxXeEgGuc@](?![\p{L}\p{N}])`,
    // character classes of patterns: [a-z]+
    String.raw`(?<![^\s"«»“”(])\^?(?:\[\^?[A-Za-z0-9]-[A-Za-z0-9][^\]\s]{0,40}\][*+?]?(?:\{\d+(?:,\d*)?\})?)+\$?`,
    String.raw`(?<![^\s"«»“”(])\^[^\s^$]{1,80}\$(?![\p{L}\p{N}])`,
  ],
};
