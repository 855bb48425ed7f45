import type { SegmentArguments } from '../arguments/arguments.js';
import { sourceJson } from '../../documents/outputs/json.js';
import { segmentColumns, segmentRows } from '../../documents/outputs/segment-rows.js';
import { proseOf } from '../../documents/prose.js';
import type { Source } from '../../documents/source.js';
import { Fr2enError } from '../../errors.js';
import { sayFailure } from '../messages/failures.js';
import type { Segment } from '../../segmentation/types.js';
import { checkInput, type Input, readInput, toInputs } from '../files/inputs.js';
import { toStandardOutput } from '../files/outputs.js';
import { endingOf, type World } from '../world.js';

/** `fr2en segment [files..]`: what the translator sees, a row of columns per segment or as JSON. @returns the exit code */
export const segment = async (args: SegmentArguments, world: World): Promise<number> => {
  const inputs = toInputs(args.files);
  const sink = toStandardOutput(world);
  let exitCode = 0;
  // for a person; a program that reads the rows knows its columns
  if (!args.json && world.stdout.isTTY) await sink.write(Buffer.from(`${segmentColumns.join('\t')}\n`));
  for (const input of inputs) {
    try {
      await sink.write(await segmented(input, args, world, inputs.length === 1 ? 2 : 0));
    } catch (error) {
      const ending = endingOf(world.stop.signal);
      if (ending) return ending.exitCode;
      if (!(error instanceof Fr2enError) || !error.code.startsWith('ERR_INPUT')) throw error;
      sayFailure(world, error, args);
      exitCode = 1;
    }
  }
  return exitCode;
};

/** @param indentation - of the JSON; 0 for one line per input */
const segmented = async (input: Input, args: SegmentArguments, world: World, indentation: number): Promise<Uint8Array> => {
  await checkInput(input, args.fromFormat);
  const source = await readInput(input, args, world);
  return Buffer.from(args.json ? await json(source, indentation, world) : await rows(source, world));
};

const segmentsOf = ({ document }: Source, { services }: World): Promise<readonly Segment[]> => services.segment(proseOf(document));

const rows = async (source: Source, world: World): Promise<string> =>
  segmentRows(source.document.prose, await segmentsOf(source, world))
    .map((row) => `${row}\n`)
    .join('');

const json = async (source: Source, indentation: number, world: World): Promise<string> => {
  const { prose } = source.document;
  const segments = (await segmentsOf(source, world)).map(({ kind, start, end, quotation, attributions }, id) => ({
    id,
    kind,
    source: { start, end, text: prose.slice(start, end) },
    quotation,
    attributions,
  }));
  const document = { source: sourceJson(source), segments };
  return `${JSON.stringify(document, undefined, indentation)}\n`;
};
