// The plain pipeline('translation') of transformers.js, as in its documentation, on our model files.
//
// It is assembled from its own parts, with sessions opened by path: onnxruntime-node 1.14 ignores the number of threads for models passed
// as bytes, as pipeline() does, and both sides must have the same number.
import { AutoTokenizer, env, MarianMTModel, TranslationPipeline } from '@xenova/transformers';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ort from 'onnxruntime-node';
import { modelFiles } from '../../dist/models/catalogue/files.js';
import { startClock } from './clock.mjs';

/** @returns a pipeline, and `wrote`: the output tokens of all its calls, end tokens included */
export const plainPipeline = async (folder, { storage, threads }) => {
  env.allowRemoteModels = false;
  env.localModelPath = dirname(folder);
  const files = modelFiles(storage);
  const read = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const opened = (file) =>
    ort.InferenceSession.create(join(folder, file), {
      executionProviders: ['cpu'],
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      logSeverityLevel: 3,
    });
  const { warn } = console;
  console.warn = () => undefined;
  const tokenizer = await AutoTokenizer.from_pretrained(basename(folder), { local_files_only: true });
  console.warn = warn;
  const model = new MarianMTModel(read(files.config), await opened(files.encoder), await opened(files.decoder), read(files.generation));
  const counted = { wrote: 0, translate: new TranslationPipeline({ task: 'translation', model, tokenizer }) };
  const generate = model.generate.bind(model);
  model.generate = async (...args) => {
    const answers = await generate(...args);
    // the first token starts the decoder
    for (const answer of answers) counted.wrote += answer.length - 1;
    return answers;
  };
  return counted;
};

/** Translates units one after another, until the seconds are over; gives the texts, seconds, CPU seconds and output tokens. */
export const runPipeline = async (pipeline, units, { beams, length, patience = Infinity }) => {
  const texts = [];
  const before = pipeline.wrote;
  const clock = await startClock();
  for (const { text } of units) {
    if (clock.soFar() > patience) break;
    const [answer] = await pipeline.translate(text, { num_beams: beams, ...(length && { max_new_tokens: length }) });
    texts.push(answer.translation_text);
  }
  return { ...(await clock.stop()), texts, tokens: pipeline.wrote - before };
};
