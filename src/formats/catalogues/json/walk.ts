import { createScanner, type JSONScanner } from 'jsonc-parser';
import type { Span } from '../../../text/spans.js';
import { notOfFormat } from '../not-of-format.js';

/** A string of a JSON file. Spans include its quotation marks. */
export interface JsonString extends Span {
  readonly role: 'key' | 'value';
  /** Of objects and lists around it. */
  readonly depth: number;
  /** The key that it belongs to, as it is written; of a key, itself. Empty outside objects. */
  readonly key: string;
  /** Whether it is inside the value of a key that begins with `@`: metadata. */
  readonly isMetadata: boolean;
}

/**
 * The strings of a JSON file, in order. Comments, and commas before a closing bracket, are let pass. No nesting is too deep.
 *
 * @throws `ERR_INPUT` where the file is not JSON, with line and column
 */
export function* jsonStrings(file: string): Generator<JsonString> {
  const scanner = createScanner(file);
  const grammar = new Grammar(file, scanner);
  for (let token: number = scanner.scan(); token !== kinds.end; token = scanner.scan()) {
    grammar.checkToken();
    if (isTrivia(token)) continue;
    const found = grammar.take(token);
    if (found) yield found;
  }
  grammar.checkToken();
  grammar.end();
}

/** Kinds of tokens. The parser's own names for them are types, of which nothing is left when the program runs. */
const kinds = {
  openObject: 1,
  closeObject: 2,
  openList: 3,
  closeList: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  end: 17,
} as const;

/** Comments, line breaks and white space. */
const isTrivia = (token: number): boolean => token >= 12 && token <= 15;

/** A list or an object that is open. */
interface Container {
  readonly kind: 'list' | 'object';
  readonly isMetadata: boolean;
  key: string;
}

class Grammar {
  private readonly open: Container[] = [];
  private wanted: 'value' | 'key' | 'colon' | 'comma' | 'nothing' = 'value';

  constructor(
    private readonly file: string,
    private readonly scanner: JSONScanner,
  ) {}

  /** @throws if the token itself is broken */
  checkToken(): void {
    const trouble = troubles[this.scanner.getTokenError()];
    if (trouble) this.fail(trouble);
  }

  /** @throws if the token cannot stand here @returns the string that it is */
  take(token: number): JsonString | undefined {
    const inner = this.open.at(-1);
    if (inner && this.wanted !== 'colon' && token === (inner.kind === 'list' ? kinds.closeList : kinds.closeObject))
      if (this.wanted !== 'value' || inner.kind === 'list') {
        this.open.pop();
        this.wanted = this.open.length > 0 ? 'comma' : 'nothing';
        return undefined;
      }
    switch (this.wanted) {
      case 'comma':
        if (token !== kinds.comma) this.fail('a comma or a closing bracket is missing before this.');
        this.wanted = inner?.kind === 'object' ? 'key' : 'value';
        return undefined;
      case 'colon':
        if (token !== kinds.colon) this.fail('a colon is missing before this.');
        this.wanted = 'value';
        return undefined;
      case 'key':
        return this.key(token, inner!);
      case 'value':
        return this.value(token, inner);
      case 'nothing':
        return this.fail('the file goes on after its value. JSON has one value a file.');
    }
  }

  end(): void {
    if (this.open.length > 0) this.fail(`the file ends, but ${this.open.length} of its lists and objects are open. It may be cut off.`);
    if (this.wanted !== 'nothing') this.fail('there is no value in the file.');
  }

  private key(token: number, inner: Container): JsonString {
    if (token !== kinds.string) this.fail('a key in double quotes is missing here.');
    const here = this.here();
    inner.key = this.file.slice(here.start + 1, here.end - 1);
    this.wanted = 'colon';
    return { ...here, role: 'key', depth: this.open.length, key: inner.key, isMetadata: inner.isMetadata };
  }

  private value(token: number, inner: Container | undefined): JsonString | undefined {
    const key = inner?.key ?? '';
    const isMetadata = inner !== undefined && (inner.isMetadata || (inner.kind === 'object' && key.startsWith('@')));
    const depth = this.open.length;
    switch (token) {
      case kinds.openObject:
        this.open.push({ kind: 'object', isMetadata, key: '' });
        this.wanted = 'key';
        return undefined;
      case kinds.openList:
        this.open.push({ kind: 'list', isMetadata, key });
        return undefined;
      case kinds.string:
      case kinds.number:
      case kinds.true:
      case kinds.false:
      case kinds.null:
        this.wanted = depth > 0 ? 'comma' : 'nothing';
        return token === kinds.string ? { ...this.here(), role: 'value', depth, key, isMetadata } : undefined;
      default:
        return this.fail('a value is missing here: a string in double quotes, a number, true, false, null, a list or an object.');
    }
  }

  private here(): Span {
    const start = this.scanner.getTokenOffset();
    return { start, end: start + this.scanner.getTokenLength() };
  }

  private fail(what: string): never {
    throw notOfFormat(this.file, this.scanner.getTokenOffset(), what);
  }
}

/** What the scanner finds wrong with a token, by its number for it. */
const troubles: Readonly<Record<number, string>> = {
  1: 'this comment is not closed. Write */ at its end.',
  2: 'this string is not closed on its line. Write " at its end, and \\n for a line break.',
  3: 'this number is cut off.',
  4: 'this string has a \\u without four hexadecimal figures.',
  5: 'this string has a \\ before a character that needs none. Write \\\\ for the sign itself.',
  6: 'this string has a control character. Write \\t for a tab.',
};
