import yargs from 'yargs';
import { modelActions } from './arguments.js';
import { commonOptions, modelsOptions, segmentOptions, translateOptions } from './option-table.js';

/** The first argument with which the script asks what can follow; then come the program and the words that are there. */
export const completionRequest = '--get-yargs-completions';

/** The words that can follow, a line each. yargs knows options and their values; it does not look into a command without a name. */
export const completions = async (words: readonly string[]): Promise<string> => {
  const [first = ''] = words;
  const command = isCommand(first) ? first : undefined;
  const options = command ? commands[command] : translateOptions;
  const found = await yargs([])
    .locale('en')
    .options({ ...commonOptions, ...options })
    .getCompletion([...words]);
  return [...namesFor(words, command), ...found].map((word) => `${word}\n`).join('');
};

const commands = { segment: segmentOptions, models: modelsOptions, completion: {} };

const isCommand = (word: string): word is keyof typeof commands => Object.hasOwn(commands, word);

const namesFor = (words: readonly string[], command: string | undefined): readonly string[] => {
  if (command === 'models' && words.length === 2) return modelActions;
  return words.length <= 1 ? Object.keys(commands).filter((name) => name.startsWith(words[0] ?? '')) : [];
};

/** What `fr2en completion` prints: the shell asks the command itself what can follow, and offers file names where it has no answer. */
export const completionScript = `# Completes fr2en in bash and zsh. Put it to use: fr2en completion >> ~/.bashrc   (or ~/.zshrc)
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
