import yargs, { type Options } from 'yargs';
import { memoryActions, modelActions } from './arguments.js';
import { memoryCommandOptions } from './commands/memory-command.js';
import { serveOptions } from './commands/serve-options.js';
import { watchOptions } from './commands/watch-command.js';
import { commonOptions, modelsOptions, segmentOptions, translateOptions } from './option-table.js';

/** The first argument when the script asks for completions; the program and the words typed so far follow it. */
export const completionRequest = '--get-yargs-completions';

/**
 * The possible completions, one per line. yargs completes options and their values, but not those of the default command, which has no
 * name.
 */
export const completions = async (words: readonly string[]): Promise<string> => {
  const [first = ''] = words;
  const command = isCommand(first) ? first : undefined;
  const options = command ? commands[command] : translateOptions;
  const found = await yargs([])
    .locale('en')
    .options({ ...commonOptions, ...options })
    .getCompletion([...words]);
  const offered = found.flatMap((word) => withNegation(word, options));
  return [...namesFor(words, command), ...offered].map((word) => `${word}\n`).join('');
};

/** An option that can be turned off says so where it is described: `--no-shortlist` is offered beside `--shortlist`, no `--no-force`. */
const withNegation = (word: string, options: Readonly<Record<string, Options>>): readonly string[] => {
  const negation = word.replace(/^--/u, '--no-');
  return options[word.slice('--'.length)]?.describe?.includes(negation) ? [word, negation] : [word];
};

const commands = {
  segment: segmentOptions,
  models: modelsOptions,
  memory: memoryCommandOptions,
  serve: serveOptions,
  watch: watchOptions,
  completion: {},
};

/** What may follow `fr2en`, besides files and options. */
export const commandNames: readonly string[] = Object.keys(commands);

const isCommand = (word: string): word is keyof typeof commands => Object.hasOwn(commands, word);

const namesFor = (words: readonly string[], command: string | undefined): readonly string[] => {
  if (command === 'models' && words.length === 2) return modelActions;
  if (command === 'memory' && words.length === 2) return memoryActions;
  return words.length <= 1 ? commandNames.filter((name) => name.startsWith(words[0] ?? '')) : [];
};

/** What `fr2en completion` prints: the shell asks the command itself for completions, and offers file names if it has none. */
export const completionScript = `# Completes fr2en in bash and zsh. To install it: fr2en completion >> ~/.bashrc   (or ~/.zshrc)
if [ -n "\${ZSH_VERSION-}" ]; then
  _fr2en() {
    local -a answers
    answers=("\${(@f)$(fr2en --get-yargs-completions "\${words[@]}" 2>/dev/null)}")
    if [ -n "\${answers[*]}" ]; then compadd -- "\${answers[@]}"; fi
    _files
  }
  compdef _fr2en fr2en
else
  _fr2en() {
    local word="\${COMP_WORDS[COMP_CWORD]}"
    mapfile -t COMPREPLY < <(compgen -W "$(fr2en --get-yargs-completions "\${COMP_WORDS[@]}" 2>/dev/null)" -- "$word")
  }
  complete -o bashdefault -o default -F _fr2en fr2en
fi
`;
