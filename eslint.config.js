import js from '@eslint/js';
import jsdoc from 'eslint-plugin-jsdoc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms of src/ and the top-level files, each with what it may import. nothing else is allowed. */
const edge = ['arguments', 'errors'];
const below = ['languages', 'text', ...edge];
const stages = ['memory', 'glossary', 'units', 'attribution-lines', 'segmentation', 'reassembly', 'batching', 'marian'];
const judges = ['repair', 'checks', 'alignment'];
const pipeline = ['translator', 'translation', 'options', ...judges, ...stages, 'models', ...below];
const mayImport = {
  errors: [],
  arguments: ['errors'],
  text: [],
  languages: ['text', ...edge],
  batching: ['text', ...edge],
  models: ['text', ...edge],
  memory: ['models', ...below],
  // the encoding of a file's text is the business of formats, which knows nothing of glossaries
  glossary: ['formats', ...below],
  'attribution-lines': below,
  segmentation: ['attribution-lines', ...below],
  reassembly: below,
  units: ['reassembly', ...below],
  marian: ['models', 'text', ...edge],
  alignment: below,
  checks: ['alignment', ...below],
  repair: ['checks', 'alignment', 'units', 'reassembly', ...below],
  formats: below,
  options: [...judges, ...stages, 'models', ...below],
  translation: ['options', ...judges, ...stages, ...below],
  translator: pipeline.slice(1),
  documents: ['formats', ...pipeline],
  server: ['documents', 'formats', ...pipeline],
  index: ['server', 'documents', 'formats', ...pipeline],
  cli: ['index', 'server', 'documents', 'formats', ...pipeline],
};
const rooms = Object.keys(mayImport);

/**
 * The rooms of src/marian/, each with what it may import of the others and of the files beside them. A model is computed by the kernels
 * (transformer) or by ONNX Runtime (network): neither knows the other, so that one can be loaded without the other.
 */
const withinMarian = {
  kernels: [],
  onnx: [],
  tokens: ['corrupt-file'],
  search: [],
  shortlist: ['corrupt-file'],
  transformer: ['kernels', 'onnx', 'configuration', 'corrupt-file', 'decode-rows', 'search/decoder'],
  network: ['onnx', 'configuration', 'corrupt-file', 'decode-rows', 'search/decoder', 'transformers'],
};

/** Stages hand plain data to each other: its shape stands in a room's types.ts, in options.ts and translation.ts, and is imported as a type only. */
const sharesContracts = ['batching', 'marian', 'reassembly', 'units', 'alignment', 'checks', 'repair', 'formats'];

/** Rooms that work on strings and numbers alone: files, processes and streams are for marian/, models/ and cli/. */
const isPure = [
  'errors',
  'arguments',
  'text',
  'languages',
  'glossary',
  'attribution-lines',
  'segmentation',
  'units',
  'batching',
  'reassembly',
  'alignment',
  'checks',
  'repair',
  'translator',
  'documents',
  'formats',
];
const sideEffects = '^(?:node:)?(?:fs|child_process|net|http|https|process|readline|worker_threads)(?:/|$)';

/** A path from a room into one of `names`: '../marian/types.js', '../../text/spans.js'; from a file at the top of src/, './marian/types.js'. */
const topLevel = ['errors', 'arguments', 'options', 'translation', 'index'];
const pathFrom = (room, names, rest) => `^${topLevel.includes(room) ? '\\./' : '(?:\\.\\./)+'}(?:${names.join('|')})${rest}`;

/**
 * The tables of names, and the rules that read them, are the lexicon's: all others are given a Lexicon, which holds the user's terms too.
 * The glossary makes it, and the translator passes it on. Lists of grammar (openers, months, number words) are constants that anyone may import.
 */
const throughLexicon = (room) => [
  {
    regex: pathFrom(room, ['languages/fr-en/(?:names|terms)'], '/'),
    message: 'Names are looked up in the Lexicon that is passed. Its types are in languages/lexicon.js.',
  },
  ...(room === 'glossary' || room === 'index'
    ? []
    : [
        {
          regex: pathFrom(room, ['languages/lexicon'], String.raw`\.js$`),
          allowTypeImports: true,
          message: 'The glossary makes the Lexicon, and the translator passes it on: import its type.',
        },
      ]),
];

const patternsFor = (room) => {
  const others = rooms.filter((other) => other !== room && !mayImport[room].includes(other));
  const isContractReader = sharesContracts.includes(room);
  const message = `${room} may import ${mayImport[room].join(', ') || 'nothing'} only.`;
  return [
    { regex: pathFrom(room, others, isContractReader ? '(?:/(?!types\\.js$)|(?<!options|translation)\\.js$)' : '(?:/|\\.js$)'), message },
    ...(isContractReader
      ? [
          {
            regex: pathFrom(room, others, '(?:/types|(?<=options|translation))\\.js$'),
            allowTypeImports: true,
            message: `${message} Contracts: as types.`,
          },
        ]
      : []),
    ...(mayImport[room].includes('languages') ? throughLexicon(room) : []),
    ...(isPure.includes(room)
      ? [{ regex: sideEffects, message: `${room} works on plain data; cli/ opens files, marian/ and models/ read models.` }]
      : []),
  ];
};

const restricted = (files, patterns) => ({ files, rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] } });

const directions = (room) => restricted([`src/${room}.ts`, `src/${room}/**/*.{ts,tsx}`], patternsFor(room));

const directionsWithinMarian = ([room, allowed]) => {
  const message = `marian/${room} may import ${allowed.join(', ') || 'no other room of marian'} only.`;
  const others = allowed.length > 0 ? `(?!\\.\\./|(?:${allowed.join('|')})(?:/|\\.js$))` : '(?!\\.\\./)';
  return restricted(
    [`src/marian/${room}/*.ts`],
    [
      ...patternsFor('marian'),
      { regex: `^\\.\\./${others}`, message },
      ...(room === 'network'
        ? []
        : [{ regex: '^onnxruntime-node$', allowTypeImports: true, message: 'ONNX Runtime is loaded when it is used: await import(…)' }]),
    ],
  );
};

const ofNode = ['Buffer', 'URL', 'console', 'fetch', 'performance', 'process', 'setImmediate', 'setTimeout'];

export default defineConfig(
  // the last is AssemblyScript, which is not quite TypeScript
  globalIgnores(['dist/', '.vitest/', 'stubs/', 'models/', 'samples/', 'test/fixtures/', 'bench-results/', 'src/marian/kernels/assembly/']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // noUncheckedIndexedAccess doubts every index; where a loop bounds it, ! says so without a branch.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // An async function without await turns a throw into a rejection, which an interface of promises owes its caller.
      '@typescript-eslint/require-await': 'off',
      'no-restricted-syntax': ['error', { selector: 'FunctionDeclaration[generator=false]', message: 'Write const f = (…) => …' }],
      'prefer-arrow-callback': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      eqeqeq: 'error',
      'require-unicode-regexp': 'error',
      'max-len': ['error', { code: 140, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { jsdoc },
    rules: {
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: false }],
      'max-params': ['error', { max: 4 }],
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'exit', message: 'Set process.exitCode: what is written must get out.' },
      ],
      // Every export says what it means to someone who has only the type and the comment.
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          enableFixer: false,
          require: { ArrowFunctionExpression: true, ClassDeclaration: true, FunctionDeclaration: true },
          contexts: [
            'TSInterfaceDeclaration',
            'TSTypeAliasDeclaration',
            'TSEnumDeclaration',
            'ExportNamedDeclaration > VariableDeclaration',
          ],
        },
      ],
    },
  },
  ...rooms.map(directions),
  ...Object.entries(withinMarian).map(directionsWithinMarian),
  {
    // Whoever ends a worker process has nothing more to write.
    files: ['src/marian/worker/**/*.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: Object.fromEntries(ofNode.map((name) => [name, 'readonly'])) },
  },
);
