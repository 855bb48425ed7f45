import type { OpaqueKind } from './types.js';

/** Folders at the root of a system: after a slash they are a path even alone. Source: the Filesystem Hierarchy Standard, names only. */
const roots =
  'bin|boot|dev|etc|home|lib|lib64|media|mnt|opt|proc|root|run|sbin|srv|sys|tmp|usr|var|Users|Applications|Library|System|Volumes|api|v\\d+';

/** Endings by which a relative path or a name that begins with a point is known. Source: ours. */
const endings =
  'bashrc|cfg|conf|cpp|cs|css|csv|docx?|env|exe|gif|gitignore|go|gz|htaccess|html?|ini|java|jpe?g|js|json|jsx|lock|log|md|mjs|mp3|mp4|npmrc|odt|pdf|php|png|profile|py|rb|rs|scss|sh|sql|svg|tar|toml|tsv|tsx?|txt|xlsx?|xml|ya?ml|zip';

const part = String.raw`[\p{L}\p{N}_.@+~%=-]`;
const start = String.raw`(?<![\p{L}\p{N}\p{Sc}%_./\\~@:)\]>-])`;
const end = String.raw`(?![\p{L}\p{N}_])`;

/**
 * Patterns of paths.
 *
 *     /var/log/app/   ~/notes.txt   ./run.sh   ../a   src/main.ts   C:\Users\Anne   \\serveur\partage   \d+   localhost:8080   *.txt
 *     et/ou   km/h   24/7   2 €/trajet   Lyon / Paris   →   none of these
 */
export const paths: OpaqueKind = {
  sign: String.raw`[/\\]|\.[a-z]|:\d\d|\*\.`,
  patterns: [
    // a backslash beside a letter is in no French word
    String.raw`(?<![^\s"«»“”([])[A-Za-z]:\\(?:[^\s"«»“”<>|*?]+(?: (?=[\p{L}\p{N}_-]{1,40}\\))?)*`,
    String.raw`(?<![^\s"«»“”(])[^\s"«»“”\\]{0,80}\\+[\p{L}\p{N}_$.][^\s"«»“”]*`,
    String.raw`${start}(?:~|\.{1,2})\/[\p{L}\p{N}_.@+~%=/-]*`,
    String.raw`${start}\/(?:(?:${roots})(?![\p{L}\p{N}_])|(?=${part}*[\p{N}_.])${part}+|${part}+(?=\/${part}))(?:\/${part}*)*(?:[?#][^\s"«»“”]*)?`,
    String.raw`${start}${part}{1,80}(?:\/${part}{1,80})+\.(?:${endings})${end}`,
    String.raw`${start}(?:[a-z0-9_.-]{1,80}\/){2,}(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}.-])(?:localhost|(?:[a-z0-9-]{1,63}\.)+[a-z]{2,10}):\d{2,5}(?!\d)(?:\/[^\s"«»“”]*)?`,
    String.raw`(?<![\p{L}\p{N}])(?!https?:|ftp:)[a-z][a-z0-9+]{1,12}:\/\/[^\s<>"«»“”]+`,
    String.raw`(?<![\p{L}\p{N}*.])(?:\*\*?\/)?\*\.(?:${endings})${end}`,
    String.raw`(?<![\p{L}\p{N}._/\\-])\.(?:${endings})${end}`,
  ],
};
