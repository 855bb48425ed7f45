import { toMessages } from './messages.js';
import { partsOf } from './tokens.js';
import type { Group, Message, Part } from './types.js';

/** Whether a value has a plural or a choice of ICU MessageFormat. Whether it is well formed is for `icuGroup` to say. */
export const looksLikeIcu = (value: string): boolean => value.includes('{') && complex.test(value);

const complex = /\{\s{0,20}[\w.-]{1,80}\s{0,20},\s{0,20}(?:plural|select|selectordinal)\s{0,20},/u;

/** More plurals within plurals than a person can follow. */
const deepest = 20;

/**
 * The messages of a value in ICU MessageFormat: its text, and each branch of its plurals and choices.
 *
 *     Vous avez {n, plural, one {# article} other {# articles}}.
 *     →   'Vous avez {n, plural}.', '# article', '# articles'
 *
 * @returns undefined if the value is not well formed
 */
export const icuGroup = (value: string): Group | undefined => {
  const reader = new IcuReader(value);
  const messages = reader.messages(0, false);
  return messages && reader.isAtEnd() ? { start: 0, end: value.length, messages } : undefined;
};

/** A grammar of messages and arguments that contain each other. */
class IcuReader {
  private at = 0;

  constructor(private readonly value: string) {}

  isAtEnd(): boolean {
    return this.at === this.value.length;
  }

  /** Up to the brace that closes the branch, or to the end of the value. */
  messages(depth: number, isPlural: boolean): Message[] | undefined {
    if (depth > deepest) return undefined;
    const parts: Part[] = [];
    let from = this.at;
    const flush = (): void => {
      parts.push(...partsOf(this.value, { start: from, end: this.at }));
    };
    while (!this.isAtEnd() && this.value[this.at] !== '}') {
      const special = this.special(depth, isPlural);
      if (special === 'text') {
        this.at += 1;
        continue;
      }
      if (!special) return undefined;
      const { end } = special;
      this.at = special.start;
      flush();
      parts.push(special);
      this.at = from = end;
    }
    flush();
    return toMessages(this.value, parts);
  }

  /** What begins here, if it is more than text. */
  private special(depth: number, isPlural: boolean): Part | 'text' | undefined {
    const start = this.at;
    switch (this.value[start]) {
      case '{':
        return this.argument(depth, isPlural);
      case '#':
        return isPlural ? { type: 'opaque', start, end: start + 1 } : 'text';
      case "'":
        return this.quoted();
      case '<':
        return this.tag();
      default:
        return 'text';
    }
  }

  /** `''` is an apostrophe, and `'{…}'` is text that looks like an argument; any other apostrophe stands for itself. */
  private quoted(): Part | 'text' {
    const start = this.at;
    const next = this.value[start + 1];
    if (next === "'") return { type: 'text', start, end: start + 2, prose: "'" };
    if (next === undefined || !'{}#|'.includes(next)) return 'text';
    const close = this.value.indexOf("'", start + 1);
    return { type: 'opaque', start, end: close < 0 ? this.value.length : close + 1 };
  }

  /** Braces inside a tag are a part of it: `<a href="{url}">`. */
  private tag(): Part | 'text' {
    const found = this.match(/<[^<>]{1,2000}>/uy);
    if (!found?.includes('{')) return 'text';
    const [part, ...others] = partsOf(this.value, { start: this.at, end: this.at + found.length });
    return part?.type === 'tag' && others.length === 0 ? part : 'text';
  }

  private argument(depth: number, isPlural: boolean): Part | undefined {
    const start = this.at;
    const simple = this.match(/\{[^{}']{0,300}\}/uy);
    if (simple !== undefined) return { type: 'opaque', start, end: start + simple.length };
    const head = this.match(/\{\s*(?<name>[\w.-]+)\s*,\s*(?<type>plural|selectordinal|select)\s*,\s*(?:offset:\s*\d+\s*)?/uy);
    if (head === undefined) return undefined;
    const [, name, type] = /\{\s*([\w.-]+)\s*,\s*(\w+)/u.exec(head)!;
    this.at += head.length;
    const messages = this.branches(depth, isPlural || type !== 'select');
    if (!messages) return undefined;
    return { type: 'argument', start, end: this.at, standIn: `{${name!}, ${type!}}`, group: { start, end: this.at, messages } };
  }

  /** `one {…} other {…}}`, with the brace that closes the argument. */
  private branches(depth: number, isPlural: boolean): Message[] | undefined {
    const messages: Message[] = [];
    for (;;) {
      const selector = this.match(/\s*(?:=\d+|[^\s{}=]+)\s*\{/uy);
      if (selector === undefined) break;
      this.at += selector.length;
      const own = this.messages(depth + 1, isPlural);
      if (!own || this.value[this.at] !== '}') return undefined;
      messages.push(...own);
      this.at += 1;
    }
    const end = this.match(/\s*\}/uy);
    if (end === undefined) return undefined;
    this.at += end.length;
    return messages;
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    return pattern.exec(this.value)?.[0];
  }
}
