import { Fr2enError } from '../../errors.js';
import { decodeXml } from './decode-xml.js';
import { createTmxParser } from './parser.js';
import type { TmxUnit } from './types.js';
import type { LeftOut } from './units.js';

/** What a reader of TMX may be told besides the units. */
export interface TmxReading {
  readonly onLeftOut?: ((why: LeftOut) => void) | undefined;
}

/**
 * Reads the units of a TMX file that are in French and English, as the file comes: of a file of any size, one unit is kept at a time.
 *
 * @throws `ERR_INPUT`: it is no TMX, has units but none in both languages, is cut off or not well-formed; `ERR_INPUT_ENCODING`. Messages
 *   begin with the line, and end with a cure.
 */
export async function* readTmx(chunks: AsyncIterable<Uint8Array>, { onLeftOut }: TmxReading = {}): AsyncGenerator<TmxUnit> {
  let ready: TmxUnit[] = [];
  let units = 0;
  let others = 0;
  const parser = createTmxParser({
    unit: (unit) => {
      units += 1;
      ready.push(unit);
    },
    leftOut: (why) => {
      others += 1;
      onLeftOut?.(why);
    },
  });
  const take = (): TmxUnit[] => {
    const taken = ready;
    ready = [];
    return taken;
  };
  try {
    for await (const text of decodeXml(chunks)) {
      parser.write(text);
      yield* take();
    }
  } catch (cause) {
    if (!(cause instanceof Fr2enError) || cause.code !== 'ERR_INPUT_ENCODING') throw cause;
    throw new Fr2enError(cause.code, `line ${parser.line}: ${cause.message}`, { cause });
  }
  parser.end();
  yield* take();
  if (units === 0 && others > 0) throw withoutPair(others);
}

const withoutPair = (others: number): Fr2enError =>
  new Fr2enError(
    'ERR_INPUT',
    `${others === 1 ? 'its only unit does not have' : `none of its ${others} units has`} both French (fr) and English (en). Export these languages.`,
  );
