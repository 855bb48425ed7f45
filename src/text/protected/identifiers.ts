import type { OpaqueKind } from './types.js';

/** Names with two underscores on each side, which would otherwise be bold type. Source: the Python language reference, names only. */
const dunders =
  'all|call|class|contains|del|dict|doc|enter|eq|exit|file|getattr|getitem|hash|init|iter|len|main|module|name|new|next|pycache|repr|setattr|slots|str|version';

/** Functions whose argument may be a single letter; with other words a letter in brackets is an ending: élu(e), maire(s). Source: ours. */
const functions = 'abs|cos|exp|f|g|h|int|len|ln|log|max|min|sin|sqrt|str|tan';

const name = String.raw`[A-Za-z_$][\w$]{0,80}`;
const start = String.raw`(?<![\p{L}\p{N}_@#$.&-])`;
const end = String.raw`(?![\p{L}\p{N}_])`;
/** No more than this of what is between brackets is read. */
const argument = String.raw`[^()\n«»“”]{0,80}`;

/**
 * Patterns of words of programs.
 *
 *     --force   --limit=5   MAX_SIZE   nomComplet   __init__   print()   app.run(port=80)   std::vector   $HOME   %APPDATA%   `npm ci`
 *     élu(e)s   maire(s)   _mot_   McCartney   iPhone   5 $   — dit-il —   →   none of these
 */
export const identifiers: OpaqueKind = {
  sign: String.raw`[_\`$]|--[a-z]| -[A-Za-z]|[a-z][A-Z]|\w\(|::|->|\w\[[0"']|r[w-][x-]|\w=["\w]`,
  patterns: [
    '(?<![`\\p{L}\\p{N}])`[^`\\s](?:[^`\\n]{0,200}[^`\\s])?`(?![`\\p{L}\\p{N}])',
    String.raw`(?<![\p{L}\p{N}_-])[dl-]?(?:[r-][w-][xst-]){3}(?![\p{L}\p{N}_-])`,
    String.raw`(?<![\p{L}\p{N}_])[A-Za-z_]\w{2,40}=(?:"[^"\n]{0,80}"|[^\s"«»“”,;)=]+)`,
    // options; not --mot-- between typed dashes
    String.raw`(?<![\p{L}\p{N}_-])--[a-z][a-z0-9-]*(?<!-)(?:=(?:"[^"\n]{0,80}"|'[^'\n]{0,80}'|[^\s"«»“”,;)]*))?(?![\p{L}\p{N}]|[^\n]{0,200}?[\p{L}\p{N},]--)`,
    String.raw`(?<=\p{L}[ \u00a0])-[b-xzB-XZ]\d{0,3}(?=[\s,;.:)»”"]|$)`,
    String.raw`(?<=\b(?:options?|commandes?|paramètres?|arguments?)[ \u00a0])-[A-Za-z]+(?=[\s,;.:)»”"]|$)`,
    String.raw`(?<![\p{L}\p{N}_])__(?:${dunders})__${end}`,
    String.raw`${start}${name}(?:(?:\.|::|->)${name})*\(\)`,
    String.raw`${start}${name}(?:(?:\.|::|->)${name})+\(${argument}\)`,
    String.raw`${start}(?:[a-z][a-z0-9]*_\w*|[a-z]{2,40}[A-Z]\w*)\(${argument}\)`,
    String.raw`${start}${name}\((?=[^()\n]{0,80}[="'_])${argument}\)`,
    String.raw`${start}(?:${functions})\([a-z0-9]{1,3}\)`,
    String.raw`${start}${name}(?:(?:::|->)${name})+${end}`,
    String.raw`${start}${name}\[(?:0|"[^"\n]{0,80}"|'[^'\n]{0,80}')\]`,
    String.raw`(?<![\p{L}\p{N}_@#])[\p{L}\p{N}]{1,60}(?:_+[\p{L}\p{N}]{1,60})+_?${end}`,
    String.raw`(?<![\p{L}\p{N}_])_[a-z][a-z0-9]+${end}(?![^\n]{0,200}?\p{L}_(?![\p{L}\p{N}]))`,
    String.raw`${start}[a-z]{2,40}(?:[A-Z][a-z0-9]+)+${end}`,
    String.raw`${start}(?:[A-Z][a-z0-9]+){3,}${end}`,
  ],
};
