import { expect, test } from 'vitest';
import type { TranslateArguments } from '../../../src/cli/arguments/arguments.js';
import { segmentOptions, translateOptions } from '../../../src/cli/arguments/option-table.js';
import { serveOptions } from '../../../src/cli/arguments/commands/serve-options.js';
import { parse as parseLine } from '../../../src/cli/arguments/parse.js';
import { defaultLimits } from '../../../src/server/limits.js';
import { toServerSettings } from '../../../src/server/options.js';

const parse = (...argv: string[]) => parseLine(argv, '1.2.3', 100);

const translate = async (...argv: string[]): Promise<TranslateArguments> => {
  const found = await parse(...argv);
  if (found.command !== 'translate') throw new Error(`${found.command}, not translate`);
  return found;
};

test('without arguments, standard input is translated as the defaults say', async () => {
  expect(await translate()).toEqual({
    command: 'translate',
    typed: [],
    files: [],
    resume: false,
    translator: {
      model: undefined,
      storage: undefined,
      shortlist: true,
      quotes: 'english',
      punctuation: 'source',
      attributions: 'english',
      beams: 4,
      workers: undefined,
      threads: undefined,
      concurrency: undefined,
    },
    memory: { file: undefined, size: undefined },
    glossaries: [],
    output: undefined,
    force: false,
    fromFormat: 'auto',
    emit: 'same',
    report: undefined,
    strict: false,
    progress: undefined,
    quiet: false,
    verbose: false,
  });
});

test.each([
  [['-g', 'a.tsv', '--glossary=b.csv', 'a.txt'], { glossaries: ['a.tsv', 'b.csv'], files: ['a.txt'] }],
  [['a.txt', '2024', '-', 'b.txt'], { files: ['a.txt', '2024', '-', 'b.txt'] }],
  [['-q', 'source', 'a.txt', '--', '-x', '--force'], { files: ['a.txt', '-x', '--force'], force: false }],
  [['-o', 'out/', '-e', 'json', '-f', 'text', '-r', 'r.json'], { output: 'out/', emit: 'json', fromFormat: 'text', report: 'r.json' }],
  [['-o', '-'], { output: undefined }],
  [['--no-progress', '--strict', '--verbose'], { progress: false, strict: true, verbose: true }],
  [['--no-shortlist', '--shortlist'], { translator: { shortlist: true } }],
  [['--quiet', '--no-progress'], { progress: false, quiet: true }],
  [['--force', '--force', '-o', 'a', '-o', 'b'], { force: true, output: 'b' }],
])('%j', async (argv, expected) => {
  expect(await translate(...argv)).toMatchObject(expected);
});

test('options of the translator', async () => {
  const argv = ['-m', 'x', '-b', '2', '-b', '1', '-q', 'straight', '-a', 'source', '--punctuation', 'american'];
  const found = await translate(...argv, '--workers', '2', '--threads=3', '--concurrency', '4', '--storage', 'int8', '--no-shortlist');
  expect(found.translator).toEqual({
    model: 'x',
    beams: 1,
    quotes: 'straight',
    attributions: 'source',
    punctuation: 'american',
    workers: 2,
    threads: 3,
    concurrency: 4,
    storage: 'int8',
    shortlist: false,
  });
});

test.each([
  [['--quote', 'x'], 'there is no option --quote. Did you mean --quotes?'],
  [['--no-colour'], 'there is no option --colour. See fr2en --help.'],
  [['--beam', '3'], 'there is no option --beam. Did you mean --beams?'],
  [['--format', 'text'], 'there is no option --format. Did you mean --from-format?'],
  [['--ouptut', 'x'], 'there is no option --ouptut. Did you mean --output?'],
  [['--resume'], '--resume goes on with a file, and standard output keeps nothing. Add --output FILE, or leave --resume out.'],
  [['-z'], 'there is no option -z. For a file whose name begins with a dash, write ./-name.'],
  [['-q', 'french'], "--quotes: 'french' is not a style. Use english, source or straight. Did you mean source?"],
  [['-q', 'fancy'], "--quotes: 'fancy' is not a style. Use english, source or straight."],
  [['-a', 'fr'], "--attributions: 'fr' is not a style. Use english or source. Did you mean source?"],
  [['--punctuation', 'us'], "--punctuation: 'us' is not a style. Use source or american. Did you mean american?"],
  [['-b', 'many'], '--beams: this is not a whole number from 1 to 16. Use 1 for greedy search.'],
  [['-b', '17'], '--beams: 17 is not a whole number from 1 to 16. Use 1 for greedy search.'],
  [['-e', 'yaml'], "--emit: 'yaml' cannot be written. Use same, text, json, jsonl, tsv, tmx, xliff or bilingual."],
  [['-f', 'pdf'], /^--from-format: 'pdf' is not a format\. Use auto, text, .+ or \w+\.$/u],
  [['a.txt', '--output'], '--output needs a value. Write it after the option: --output VALUE.'],
  [['--quiet', '--verbose'], '--quiet and --verbose contradict each other. Drop one of them.'],
  [['--quiet', '--progress'], '--quiet and --progress contradict each other. Drop one of them.'],
  [['models'], 'models: the command is missing. Use one of list, pull, verify, remove, path.'],
  [['models', 'fetch'], 'models: there is no command fetch. Use one of list, pull, verify, remove, path.'],
  [['models', 'pull'], 'models pull: the model is missing. Name it: fr2en models pull opus-mt-fr-en.'],
  [['models', 'pull', 'x', 'y'], 'y: unexpected argument. See fr2en models --help.'],
  [['models', 'pull', 'x', 'why'], 'why: unexpected argument. See fr2en models --help.'],
  [['models', 'list', 'x'], 'models list: x: unexpected argument; it lists all models. Leave it out.'],
  [['models', 'pull', 'x', '--storage', 'int4'], "--storage: 'int4' is not a storage. Use auto, quantized, int8 or float32."],
  [['models', 'pull', 'x', '--quiet', '--progress'], '--quiet and --progress contradict each other. Drop one of them.'],
  [['serve', '--port', '70000'], '--port: 70000 is not a whole number from 0 to 65535.'],
  [['serve', '--port', 'http'], '--port: this is not a whole number from 0 to 65535.'],
  [['serve', '--host', 'my machine'], "--host: 'my machine' is not the address of a machine. Use one such as 127.0.0.1 or 0.0.0.0."],
  [['serve', '--limit-rate', '-1'], '--limit-rate: -1 is not a whole number of at least 0.'],
  [['serve', '--limit-jobs', '1.5'], '--limit-jobs: 1.5 is not a whole number from 1 to 1000000.'],
  [['serve', '--limit-size', '5'], /^there is no option --limit-size\. Did you mean --limit-\w+\?$/u],
  [['serve', '--grace', 'never'], '--grace: this is not a whole number from 0 to 3600.'],
  [['serve', '--log', 'loud'], "--log: 'loud' is not a level. Use silent, error, warn, info, debug."],
  [['serve', '--origin', 'https://a.example/'], /^--origin: 'https:\/\/a\.example\/' is not an origin\. Write it as browsers do, .+$/u],
  [['--no-shortlst'], 'there is no option --shortlst. Did you mean --shortlist?'],
  [['models', 'list', '--no-shortlist'], '--shortlist is not an option of this command. See its own --help.'],
  [['serve', '--beams', '17'], '--beams: 17 is not a whole number from 1 to 16. Use 1 for greedy search.'],
  [['serve', 'a.txt'], 'a.txt: unexpected argument. See fr2en serve --help.'],
  [['serve', '--output', 'x'], '--output is not an option of this command. See its own --help.'],
  [['serve', '--quiet', '--verbose'], '--quiet and --verbose contradict each other. Drop one of them.'],
  [['watch', 'in'], 'watch: two folders are needed, one with the French files and one for the English ones: fr2en watch IN OUT.'],
  [['watch', 'in', 'out', 'more'], 'more: unexpected argument. See fr2en watch --help.'],
  [['watch', 'in', 'out', '--settle', '50'], '--settle: 50 is not a whole number of milliseconds from 100 to 3600000.'],
  [['watch', 'in', 'out', '--settle', 'soon'], '--settle: this is not a whole number of milliseconds from 100 to 3600000.'],
  [['watch', 'in', 'out', '--output', 'x'], '--output is not an option of this command. See its own --help.'],
  [['watch', 'in', 'out', '--quiet', '--verbose'], '--quiet and --verbose contradict each other. Drop one of them.'],
  [['segment', '--quotes', 'source'], '--quotes is not an option of this command. See its own --help.'],
])('%j is refused', async (argv, message) => {
  await expect(parse(...argv)).rejects.toMatchObject({
    code: 'ERR_OPTION',
    message: typeof message === 'string' ? message : (expect.stringMatching(message) as string),
  });
});

test('the other commands', async () => {
  expect(await parse('segment', '--json', 'a.txt', '--', '-b')).toEqual({
    command: 'segment',
    files: ['a.txt', '-b'],
    fromFormat: 'auto',
    json: true,
    quiet: false,
    verbose: false,
  });
  expect(await parse('models', 'path')).toMatchObject({ command: 'models', action: 'path', name: undefined });
  expect(await parse('models', 'verify', './folder')).toMatchObject({ command: 'models', action: 'verify', name: './folder' });
  const pull = await parse('models', 'pull', 'a/b@v1', '--storage', 'quantized', '--force');
  expect(pull).toMatchObject({ action: 'pull', name: 'a/b@v1', storage: 'quantized', force: true });
  expect(await parse('--version')).toMatchObject({ command: 'show', text: '1.2.3\n' });
  expect(await parse('completion')).toMatchObject({ command: 'show', text: expect.stringContaining('complete ') as string });
});

test('a folder that is watched', async () => {
  const argv = [
    'watch',
    'in',
    'out/',
    '--once',
    '--poll',
    '--settle',
    '300',
    '-q',
    'straight',
    '-g',
    'a.tsv',
    '-e',
    'tmx',
    '--force',
    '-f',
    'text',
    '--no-shortlist',
  ];
  expect(await parse(...argv)).toMatchObject({
    ...{ command: 'watch', from: 'in', to: 'out/', once: true, poll: true, settle: 300, force: true, emit: 'tmx', fromFormat: 'text' },
    ...{ glossaries: ['a.tsv'], translator: { quotes: 'straight', beams: 4, shortlist: false } },
  });
  expect(await parse('watch', 'in', 'out')).toMatchObject({ once: false, poll: false, settle: 1000, force: false, emit: 'same' });
});

test('the server: its defaults are those of the library, but it logs', async () => {
  const { translator, ...options } = toServerSettings({ log: 'info' });
  expect(await parse('serve')).toMatchObject({
    command: 'serve',
    options: { ...options, origin: undefined, open: undefined, trustProxy: undefined, grace: options.grace / 1000 },
  });
  expect(translator).toEqual({});
});

test('the server: what is given', async () => {
  const models = ['--model', 'compact', '-m', 'opus-mt-fr-en', '--beams', '1', '--quotes', 'straight', '--no-shortlist'];
  const access = ['--host', '0.0.0.0', '--port', '8080', '--keys', 'keys.txt', '--origin', 'https://a.example', '--origin', '*'];
  const rest = ['--trust-proxy', '--open', '--limit-rate', '0', '--limit-rate', '9', '--grace', '5', '--log', 'debug', '--quiet'];
  expect(await parse('serve', ...models, ...access, ...rest)).toMatchObject({
    quiet: true,
    options: {
      host: '0.0.0.0',
      port: 8080,
      keys: 'keys.txt',
      origin: ['https://a.example', '*'],
      trustProxy: true,
      open: true,
      limits: { ...defaultLimits, rate: 9 },
      grace: 5,
      log: 'debug',
      models: ['opus-mt-fr-en'],
      translator: { model: 'compact', beams: 1, quotes: 'straight', shortlist: false },
    },
  });
});

test('a file with the name of a command is written with its folder', async () => {
  expect(await translate('./segment')).toMatchObject({ files: ['./segment'] });
});

test('every option is typed, described and grouped, and shown unless its time has not come', async () => {
  const shown = await parse('--help');
  const help = shown.command === 'show' ? shown.text : '';
  for (const [name, option] of Object.entries({ ...translateOptions, ...segmentOptions, ...serveOptions })) {
    expect(option.type, name).toBeTypeOf('string');
    expect(option.describe, name).toMatch(/\p{L}/u);
    expect(option.group, name).toMatch(/:$/u);
    if (name in translateOptions) expect(help.includes(`--${name} `), name).toBe(!('hidden' in option));
  }
});

test.each([
  [[''], ['segment', 'models', 'serve', 'completion', '--quotes', '--output']],
  [
    ['--quotes', ''],
    ['english', 'source', 'straight'],
  ],
  [
    ['models', ''],
    ['list', 'pull', 'verify', 'remove', 'path'],
  ],
  [
    ['serve', '--l'],
    ['--log', '--limit-rate'],
  ],
  [
    ['serve', '--log', ''],
    ['silent', 'info'],
  ],
  [['--no'], ['--no-shortlist', '--no-memory', '--no-progress']],
  [
    ['segment', '--'],
    ['--json', '--from-format'],
  ],
])('after %j the shell can offer %j', async (words, offers) => {
  const shown = await parse('--get-yargs-completions', 'fr2en', ...words);
  const lines = shown.command === 'show' ? shown.text.split('\n') : [];
  expect(lines).toEqual(expect.arrayContaining(offers));
});
