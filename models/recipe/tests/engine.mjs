// Standard input: { engine, folder, storage, units } as JSON. Standard output: the token ids of each unit's greedy answer.
import { readFileSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const { engine: path, folder, storage, units } = JSON.parse(readFileSync(0, 'utf8'));
const { loadEngine } = await import(pathToFileURL(path));
// no rule but the model's own scores and the breaking of loops, so that of what does not loop the same search in PyTorch is the whole truth
const settings = { normalisation: 'compact', longestUnit: 400, lengthPenalty: 1, noRepeat: 0 };
const engine = await loadEngine({ folder, storage, threads: 1, settings, shortlist: false });
const answers = await engine.translate(units, { beams: 1, nBest: 1 }, { turn: async () => {}, isDropped: () => false });
writeSync(1, JSON.stringify(answers.map(({ hypotheses }) => hypotheses[0]?.tokens ?? [])));
