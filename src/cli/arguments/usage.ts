import { memoryActions, modelActions } from './arguments.js';
import { nearest } from './nearest.js';

/** What to type and where to read more: shown below an error in the command line. */
export const usageLine = (command?: string): string => {
  if (command === 'models') return 'Usage: fr2en models <action> [name]  (fr2en models --help lists all)';
  if (command === 'memory') return 'Usage: fr2en memory <action> [names..]  (fr2en memory --help lists all)';
  if (command === 'serve') return 'Usage: fr2en serve [options]  (fr2en serve --help lists all)';
  if (command === 'watch') return 'Usage: fr2en watch <in> <out>  (fr2en watch --help lists all options)';
  return 'Usage: fr2en [files..]  (fr2en --help lists all options)';
};

/**
 * Rewords a yargs message: what is wrong, and what would be right.
 *
 * @param argv - as given, since yargs words unknown options and surplus arguments alike
 * @param known - the command's long options, to suggest the one probably meant
 */
export const reworded = (message: string, argv: readonly string[], known: readonly string[]): string => {
  const unknown = /^Unknown arguments?: ([^,\s]*)/u.exec(message)?.[1];
  if (unknown !== undefined && argv.includes(unknown)) return `${unknown}: unexpected argument. See fr2en ${argv[0] ?? ''} --help.`;
  if (unknown !== undefined) return unknownText(unknown, known);
  const lacking = /^Not enough arguments following: (.+)/u.exec(message)?.[1];
  if (lacking !== undefined) return `${dashed(lacking)} needs a value. Write it after the option: ${dashed(lacking)} VALUE.`;
  const action = /Argument: action, Given: "?([^",]*)"?, Choices: (.*)/u.exec(message);
  if (action) return `${withActions(argv)}: there is no command ${action[1] ?? ''}. Use one of ${(action[2] ?? '').replace(/"/gu, '')}.`;
  if (message.startsWith('Not enough non-option arguments') && argv.includes('watch'))
    return 'watch: two folders are needed, one with the French files and one for the English ones: fr2en watch IN OUT.';
  if (message.startsWith('Not enough non-option arguments'))
    return `${withActions(argv)}: the command is missing. Use one of ${actionsOf[withActions(argv)].join(', ')}.`;
  return message.replace(/\s+/gu, ' ').replace(/(?<![.!?])$/u, '.');
};

const actionsOf = { models: modelActions, memory: memoryActions };

/** The command that was meant, of those that have commands of their own. */
const withActions = (argv: readonly string[]): keyof typeof actionsOf => (argv.includes('memory') ? 'memory' : 'models');

const dashed = (name: string): string => (name.length === 1 ? `-${name}` : `--${name}`);

const unknownText = (name: string, known: readonly string[]): string => {
  if (known.includes(name)) return `${dashed(name)} is not an option of this command. See its own --help.`;
  const near = nearest(name.replace(/^no-/u, ''), known);
  const other = name.length === 1 ? 'For a file whose name begins with a dash, write ./-name.' : 'See fr2en --help.';
  const cure = near === undefined ? other : `Did you mean --${near}?`;
  return `there is no option ${dashed(name)}. ${cure}`;
};
