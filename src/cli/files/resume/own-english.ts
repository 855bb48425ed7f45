import type { Memory } from '../../../memory/types.js';

/**
 * A memory in the eyes of one run: what has been kept since it began is its own, also if it was cut and is resumed. So a resumed run says
 * `model` where an undisturbed one does, and `memory` for what was known before.
 *
 * @param begun - when the run began, or that which it resumes: milliseconds since 1970
 */
export const withOwnEnglish = (memory: Memory, begun: number): Memory => ({
  recall: (key) => {
    const entry = memory.recall(key);
    // every call of the run counts what is kept after it began as the model's
    return entry?.kept !== undefined && entry.kept >= begun ? { ...entry, kept: Number.POSITIVE_INFINITY } : entry;
  },
  keep: (key, entry) => memory.keep(key, entry),
  humanOf: (french) => memory.humanOf(french),
  similarTo: (french, most) => memory.similarTo(french, most),
});
