/**
 * What a program fills in or reads, as libraries of translation write it: words of no language, which come out letter for letter.
 *
 *     Bonjour %s, {name}, {{name}}, ${name}, %{name}, %(name)s, :name   →   each of them
 *     50 % de remise, Attention : danger, {voir plus bas}, 12:30        →   none of these
 */
const named = [
  // i18next, Angular, Handlebars
  String.raw`\{\{\{?[^{}\n]{1,200}\}?\}\}`,
  // vue-i18n: {'@'}
  String.raw`\{'[^'{}\n]{1,80}'\}`,
  // JavaScript, Ruby, ICU: ${x}, %{count}, #{x}, {name}, {0}, {user.name}, {0, number}, {0:dd/MM}
  String.raw`[$%#]?\{\s{0,8}[\p{L}\p{N}_$.@[\]-]{0,80}\s{0,8}(?:[,:!|][^{}\n]{0,200})?\}`,
  // i18next: $t(key); Chrome: $NAME$, $1, but not a price: $5.20
  String.raw`\$t\([^()\n]{1,200}\)`,
  String.raw`\$[A-Za-z_]\w{0,80}\$`,
  String.raw`(?<![\p{L}\p{N}$])\$\d{1,2}(?![\p{N}.,])`,
  // vue-i18n: @:key, @.lower:key, @:(key)
  String.raw`@(?:\.\w{1,40})?:(?:\([^()\n]{1,200}\)|\w(?:[\w.-]{0,200}\w)?)`,
  // Laravel: :name, [1,19]; behind a no-break space the colon is French
  String.raw`(?<![\p{L}\p{N}:/])(?<!\p{L}[\u00a0\u202f]):[A-Za-z_]\w{0,80}(?:[.-]\w{1,80})*:?`,
  String.raw`\[(?:\d{1,9}|\*|-?Inf),(?:\d{1,9}|\*|Inf)\]`,
  // Python: %(name)s; Ruby: %<name>d
  String.raw`%(?:\(\w{1,80}\)|<\w{1,80}>)[-+0#]?\d{0,3}(?:\.\d{1,3})?[a-zA-Z]`,
  // Symfony: %name%; not %d%% and not %s-%s
  String.raw`(?<!\p{N}[ \u00a0\u202f]?)%[A-Za-z_][\w.-]{1,80}%(?![%\w(])`,
];

/** printf, Objective-C and strftime: %s, %1$s, %-5.2f, %ld, %@, %Y, %-d; Qt: %1, %L1. A space is no flag: "50 % de remise". */
const conversion = String.raw`%(?:(?:\d{1,2}\$)?[-+0#'^_]{0,3}(?:\d{1,3}|\*)?(?:\.(?:\d{1,3}|\*))?(?:hh?|ll?|[Lqjzt])?[A-Za-z@]|L?\d{1,2}(?![\p{N}%]))`;

/** Behind a number the sign is per cent if a word follows: "50 %de". */
const converted = String.raw`(?<!\p{N}[ \u00a0\u202f]?)${conversion}|${conversion}(?!\p{L})`;

/** Pattern of all placeholders. The doubled sign of per cent is none. */
export const placeholder = `${named.join('|')}|(?<!(?<!%)%)(?:${converted})`;

/** `printf` knows the order of these by their place alone. */
export const unnumbered = /^%[-+0#']*(?:\d+|\*)?(?:\.(?:\d+|\*))?(?:hh?|ll?|[Lqjzt])?([diouxXeEfFgGaAcsp@])$/u;
