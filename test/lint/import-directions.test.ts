import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const rule = '@typescript-eslint/no-restricted-imports';

// The project's own settings, on files that need not exist: only this rule runs, and it needs no types.
const eslint = new ESLint({
  overrideConfig: { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => ruleId === rule,
});

const refusals = async (file: string, code: string): Promise<number> => {
  const [result] = await eslint.lintText(code, { filePath: file });
  return result!.messages.filter(({ ruleId }) => ruleId === rule).length;
};

test.each([
  ['src/text/spaces.ts', `import { Fr2enError } from '../errors.js';`],
  ['src/errors.ts', `import { sliceOf } from './text/spans.js';`],
  ['src/segmentation/vetoes/initials.ts', `import { createMarian } from '../../marian/create.js';`],
  ['src/segmentation/sentences/sentences.ts', `import type { Marian } from '../../marian/types.js';`],
  ['src/batching/batches.ts', `import { createPool } from '../marian/pool.js';`],
  ['src/text/spaces.ts', `import { months } from '../languages/fr-en/months.js';`],
  ['src/languages/fr/french-words.ts', `import { properNames } from '../../segmentation/segment.js';`],
  ['src/attribution-lines/render/dates.ts', `import { analyse } from '../../segmentation/analyse.js';`],
  ['src/alignment/words.ts', `import { runChecks } from '../checks/run-checks.js';`],
  ['src/units/units.ts', `import { settle } from '../repair/ladder.js';`],
  ['src/documents/translate.ts', `import { main } from '../cli/main.js';`],
  ['src/reassembly/typography.ts', `import { findMarks } from '../segmentation/quotations/find-marks.js';`],
  ['src/reassembly/typography.ts', `import { types } from '../segmentation/types.js';`],
  ['src/checks/numbers/numbers.ts', `import { retry } from '../repair/retry.js';`],
  ['src/models/catalogue.ts', `import { openSession } from '../marian/session.js';`],
  ['src/marian/pool.ts', `import { inBatches } from '../batching/in-batches.js';`],
  ['src/repair/ladder.ts', `import { createTranslator } from '../translator/pipeline.js';`],
  ['src/marian/options/beams.ts', `import { defaults } from '../../options.js';`],
  ['src/formats/json/json.ts', `import { report } from '../../translation.js';`],
  ['src/translation.ts', `import { createTranslator } from './translator/pipeline.js';`],
  ['src/options.ts', `import { createTranslator } from './translator/pipeline.js';`],
  ['src/translator/pipeline.ts', `import { main } from '../cli/main.js';`],
  ['src/index.ts', `import { main } from './cli/main.js';`],
  ['src/memory/key.ts', `import { createTranslator } from '../translator/pipeline.js';`],
  ['src/formats/text/text.ts', `import { createGlossary } from '../../glossary/glossary.js';`],
  ['src/glossary/read/read.ts', `import { readFile } from 'node:fs/promises';`],
  ['src/options.ts', `import { createLexicon } from './languages/lexicon.js';`],
  ['src/segmentation/sentences/sentences.ts', `import { readFileSync } from 'node:fs';`],
  ['src/formats/text.ts', `import { readFile } from 'node:fs/promises';`],
  ['src/checks/names/names.ts', `import { exonyms } from '../languages/fr-en/names/exonyms.js';`],
  ['src/repair/names/place-name.ts', `import { properNames } from '../../languages/fr-en/names/proper-names.js';`],
  ['src/translator/pipeline.ts', `import { createTerms } from '../languages/fr-en/terms/terms.js';`],
  ['src/units/capitals.ts', `import { createLexicon } from '../languages/lexicon.js';`],
  ['src/marian/kernels/heap.ts', `import type { Matrix } from '../transformer/matrix.js';`],
  ['src/marian/transformer/parts.ts', `import { loadNetwork } from '../network/network.js';`],
  ['src/marian/transformer/decoder.ts', `import { beamSearch } from '../search/beam.js';`],
  ['src/marian/transformer/products.ts', `import ort from 'onnxruntime-node';`],
  ['src/marian/network/network.ts', `import { loadKernels } from '../kernels/kernels.js';`],
  ['src/marian/network/encode.ts', `import { inBatches } from '../../batching/in-batches.js';`],
])('%s may not: %s', async (file, code) => {
  expect(await refusals(file, code)).toBe(1);
});

test.each([
  ['src/text/spaces.ts', `import { sliceOf } from './spans.js';`],
  ['src/segmentation/vetoes/initials.ts', `import { isTitle } from '../titles.js'; import { sliceOf } from '../../text/spans.js';`],
  ['src/reassembly/typography.ts', `import type { Segment } from '../segmentation/types.js';`],
  ['src/marian/options/beams.ts', `import type { TranslatorOptions } from '../../options.js';`],
  ['src/formats/json/json.ts', `import type { TranslatedSegment } from '../../translation.js';`],
  ['src/translation.ts', `import type { CheckResult } from './checks/types.js';`],
  ['src/marian/load.ts', `import { catalogue } from '../models/catalogue/catalogue.js'; import { readFile } from 'node:fs/promises';`],
  ['src/marian/kernels/kernels.ts', `import { ownPath } from '../../models/store/own-files.js';`],
  ['src/marian/transformer/decoder.ts', `import type { Source } from '../decode-rows.js'; import { Heap } from '../kernels/heap.js';`],
  ['src/marian/transformer/products.ts', `import type { InferenceSession } from 'onnxruntime-node';`],
  ['src/repair/ladder.ts', `import { numbers } from '../checks/numbers.js'; import type { Answer } from '../marian/types.js';`],
  ['src/checks/names/names.ts', `import type { Lexicon } from '../languages/lexicon.js';`],
  ['src/checks/numbers/numbers.ts', `import { cardinalWords } from '../languages/en/number-words.js';`],
  ['src/languages/lexicon.ts', `import { properNames } from './fr-en/names/proper-names.js';`],
  ['src/glossary/glossary.ts', `import { createLexicon } from '../languages/lexicon.js';`],
  ['src/glossary/read/read.ts', `import { decode } from '../../formats/encoding/encoding.js';`],
  ['src/options.ts', `import { createGlossary } from './glossary/glossary.js'; import type { Memory } from './memory/types.js';`],
  ['src/translator/pipeline.ts', `import { inBatches } from '../batching/in-batches.js'; import { options } from '../options.js';`],
  [
    'src/cli/commands/translate.ts',
    `import { createTranslator } from '../../translator/pipeline.js'; import { stat } from 'node:fs/promises';`,
  ],
])('%s may: %s', async (file, code) => {
  expect(await refusals(file, code)).toBe(0);
});

test('every room and file of src/ has its directions', async () => {
  const without = [];
  for (const entry of readdirSync(fileURLToPath(new URL('../../src', import.meta.url)))) {
    const file = entry.endsWith('.ts') ? `src/${entry}` : `src/${entry}/a-file.ts`;
    const { rules } = (await eslint.calculateConfigForFile(file)) as { rules: Record<string, unknown> };
    if (!(rule in rules)) without.push(entry);
  }
  expect(without).toEqual([]);
});
