import { Fr2enError } from '../../errors.js';
import { markedEncoding } from '../../text/byte-order-mark.js';

/**
 * Decodes an XML file as it comes: by its byte order mark, else by its declaration, else as UTF-8. Strict: an invalid byte is an error,
 * never a replacement character; all that is before it is handed out first.
 *
 * @throws `ERR_INPUT_ENCODING`: `a byte is not utf-8. …`
 */
export async function* decodeXml(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let start: Uint8Array = new Uint8Array();
  let decode: Decode | undefined;
  for await (const chunk of chunks) {
    if (decode) yield* decode(chunk);
    else {
      start = Buffer.concat([start, chunk]);
      if (start.length < reach) continue;
      decode = decoderFor(encodingOf(start));
      yield* decode(start);
    }
  }
  if (!decode) {
    decode = decoderFor(encodingOf(start));
    yield* decode(start);
  }
  yield* decode();
}

/** How far to look for the declaration, in bytes. */
const reach = 1024;

/** Decodes the next bytes, or, without any, what is left at the end. */
type Decode = (bytes?: Uint8Array) => Generator<string>;

const decoderFor = (encoding: string): Decode => {
  const strict = decoderOf(encoding, true);
  // it only shows where the strict one failed
  const lenient = decoderOf(encoding, false);
  return function* decode(bytes = new Uint8Array()) {
    const stream = bytes.length > 0;
    const text = lenient.decode(bytes, { stream });
    try {
      yield strict.decode(bytes, { stream });
    } catch (cause) {
      yield text.slice(0, text.indexOf('\u{fffd}'));
      throw new Fr2enError('ERR_INPUT_ENCODING', `a byte is not ${encoding}. ${cure}`, { cause });
    }
  };
};

const cure = 'Save the file as UTF-8 in the program that made it.';

const decoderOf = (encoding: string, fatal: boolean): InstanceType<typeof TextDecoder> => {
  try {
    return new TextDecoder(encoding, { fatal });
  } catch (cause) {
    throw new Fr2enError('ERR_INPUT_ENCODING', `the encoding is ${encoding}, which fr2en does not know. ${cure}`, { cause });
  }
};

const encodingOf = (start: Uint8Array): string => {
  const marked = markedEncoding(start);
  if (marked) return marked;
  if (start[0] === 0x3c && start[1] === 0) return 'utf-16le';
  if (start[0] === 0 && start[1] === 0x3c) return 'utf-16be';
  const declared = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/u.exec(Buffer.from(start.subarray(0, reach)).toString('latin1'))?.[1];
  // what can be read as single bytes is not UTF-16, whatever it says: it was converted without its declaration
  return declared === undefined || /^utf-?16/iu.test(declared) ? 'utf-8' : declared.toLowerCase();
};
