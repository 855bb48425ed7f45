import type { Span } from '../../text/spans.js';
import type { Answer, Rendering } from '../types.js';

/**
 * Answers as they are sent: their texts and numbers one after the other. As objects, an answer of a sentence of news has 60 spans and 30
 * arrays for its alignment, each of which is written and read by itself, which takes seven times as long.
 */
export interface PackedAnswers {
  readonly texts: readonly string[];
  /** Lists with their lengths before them: tokens, and the two ends of spans. */
  readonly integers: Int32Array;
  readonly scores: Float64Array;
  readonly attention: Float32Array;
}

/** Packs answers of a model; none of them has a `failure`, which is found out later. */
export const packed = (answers: readonly Answer[]): PackedAnswers => {
  const writer = new Writer();
  for (const { source, sourceSpans, unknown, hypotheses } of answers) {
    writer.texts.push(source);
    writer.spans(sourceSpans);
    writer.spans(unknown);
    writer.integers.push(hypotheses.length);
    for (const hypothesis of hypotheses) writer.hypothesis(hypothesis);
  }
  const { texts, integers, scores } = writer;
  return { texts, integers: new Int32Array(integers), scores: new Float64Array(scores), attention: writer.attention() };
};

/** The answers that were packed. */
export const unpacked = (message: PackedAnswers): Answer[] => {
  const reader = new Reader(message);
  const answers: Answer[] = [];
  while (!reader.isDone()) {
    answers.push({
      source: reader.text(),
      sourceSpans: reader.spans(),
      unknown: reader.spans(),
      hypotheses: Array.from({ length: reader.integer() }, () => reader.hypothesis()),
    });
  }
  return answers;
};

class Writer {
  readonly texts: string[] = [];
  readonly integers: number[] = [];
  readonly scores: number[] = [];
  readonly #rows: Float32Array[] = [];

  spans(spans: readonly Span[]): void {
    this.integers.push(spans.length);
    for (const { start, end } of spans) this.integers.push(start, end);
  }

  hypothesis({ text, tokens, spans, truncated, score, tokenScores, alignment = [] }: Rendering): void {
    this.texts.push(text);
    this.integers.push(tokens.length, ...tokens);
    this.spans(spans);
    this.integers.push(truncated ? 1 : 0, tokenScores.length, alignment.length, alignment[0]?.length ?? 0);
    this.scores.push(score, ...tokenScores);
    this.#rows.push(...alignment);
  }

  attention(): Float32Array {
    const all = new Float32Array(this.#rows.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const row of this.#rows) {
      all.set(row, at);
      at += row.length;
    }
    return all;
  }
}

/** Reads in the order in which the writer wrote. */
class Reader {
  #text = 0;
  #integer = 0;
  #score = 0;
  #weight = 0;

  constructor(private readonly message: PackedAnswers) {}

  isDone(): boolean {
    return this.#text === this.message.texts.length;
  }

  text(): string {
    return this.message.texts[this.#text++]!;
  }

  integer(): number {
    return this.message.integers[this.#integer++]!;
  }

  spans(): Span[] {
    return Array.from({ length: this.integer() }, () => ({ start: this.integer(), end: this.integer() }));
  }

  hypothesis(): Rendering {
    const text = this.text();
    const tokens = Array.from({ length: this.integer() }, () => this.integer());
    const spans = this.spans();
    const truncated = this.integer() === 1;
    const [score = NaN, ...tokenScores] = this.#take(this.integer() + 1);
    const alignment = this.#alignment(this.integer(), this.integer());
    return { tokens, tokenScores, score, text, spans, truncated, ...(alignment && { alignment }) };
  }

  #take(count: number): Float64Array {
    const start = this.#score;
    this.#score += count;
    return this.message.scores.subarray(start, this.#score);
  }

  /** In a buffer of its own: whoever keeps a hypothesis does not keep the message. */
  #alignment(rows: number, width: number): Float32Array[] | undefined {
    if (rows === 0) return undefined;
    const start = this.#weight;
    this.#weight += rows * width;
    const all = this.message.attention.slice(start, this.#weight);
    return Array.from({ length: rows }, (_, row) => all.subarray(row * width, (row + 1) * width));
  }
}
