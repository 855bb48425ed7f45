/**
 * All that fr2en uses of transformers.js, loaded only in the processes that run a model.
 *
 * In dist/, this module holds the code itself (scripts/bundle.mjs): whoever installs fr2en needs neither that package nor what it asks for.
 */
export { AutoTokenizer, env, MarianMTModel } from '@xenova/transformers';
