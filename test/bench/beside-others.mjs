// The table of a comparison in rounds: ours on top, other decoders of the same weights below.
import { bleu } from './bleu.mjs';
import { atItsBest, inRounds, median, timesAsLong } from './rounds.mjs';

/** The text of pieces, by the rule of SentencePiece. */
export const joined = (pieces) => pieces.join('').replaceAll('▁', ' ').trim();

/**
 * Lets contenders run and compares them.
 *
 * @param contenders - { name, like, ways }: `like` names the contender whose English it should have; the first is ours as it ships, and all
 *   that are called fr2en are set against the others
 * @param tried - units that are enough to choose a way
 * @returns rows of a table
 */
export const besideOthers = async (contenders, { units, times, tried, search, python }) => {
  const started = [];
  for (const contender of contenders) started.push(await atItsBest(contender, Math.min(tried, units.length)));
  const found = await inRounds(started, units.length, times);
  const englishOf = ({ runs }) => runs[0].outputs.map(joined);
  return found.map((it) => {
    const [{ tokens, outputs }] = it.runs;
    const [seconds, cpu] = ['seconds', 'cpu'].map((what) => median(it.runs.map((run) => run[what])));
    const ratios = timesAsLong(found[0], it);
    const like = found.find(({ name }) => name === it.like);
    const english = englishOf(it);
    const others = like && englishOf(like);
    return {
      decoder: `${it.name}, ${search}`,
      'processes × threads': it.share,
      batch: it.batch ?? '',
      'sentences/s': units.length / seconds,
      'output tokens/s': tokens / seconds,
      'a CPU second': tokens / cpu,
      'ours / it': median(ratios),
      'lowest to highest': `${ratios[0].toFixed(2)}–${ratios.at(-1).toFixed(2)}`,
      'by CPU time': median(timesAsLong(found[0], it, 'cpu')),
      ...Object.fromEntries(
        found.slice(1).flatMap((one) => (one.name.startsWith('fr2en') ? [[`${one.name} / it`, median(timesAsLong(one, it))]] : [])),
      ),
      'tokens a sentence': tokens / outputs.length,
      'same English as': it.like ?? '',
      'in %': others && (100 * english.filter((text, nth) => text === others[nth]).length) / english.length,
      ...(process.env.BENCH_REFERENCE && {
        BLEU: bleu(
          python,
          english.map((text, at) => ({ nth: units[at].nth, text })),
        ),
      }),
    };
  });
};
