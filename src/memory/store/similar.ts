import { bitsIn, mostWordEdits, passagesOf, runsOf, signatureOf } from '../similar/passages.js';
import { similarityOf } from '../similar/similarity.js';
import { tokensOf } from '../similar/tokens.js';
import type { Suggestion } from '../types.js';
import type { UnitRecord } from './records/records.js';
import type { Table } from './tables.js';

/** The index of similar French. Changes are made within a transaction. */
export interface SimilarIndex {
  /** Prepares a text. @returns what adds it by its number */
  adding(french: string): (number: number) => void;
  remove(french: string, number: number): void;
  /** The most alike first; of equally alike ones, the one that was added last. */
  find(french: string, most: number): readonly Suggestion[];
  clear(): void;
}

/*
 * Passages lie in 65,536 drawers, by their first hash. Each entry of a drawer is the second hash (4 bytes), the words of the text (1), the
 * words before the passage (1), the signature (4) and the text's number (4): enough to pass over nearly all that only share a passage.
 */
const entryBytes = 14;
const drawers = 0x1_0000;

/** @param get - the text of a number; undefined for one that `humanOf` finds */
export const similarIndex = (table: Table<number>, get: (number: number) => UnitRecord | undefined): SimilarIndex => ({
  adding: (french) => {
    const entries = entriesOf(french);
    return (number) => {
      for (const { drawer, entry } of entries) {
        const known = table.getBinary(drawer);
        const numbered = withNumber(entry, number);
        void table.put(drawer, known ? Buffer.concat([known, numbered]) : numbered);
      }
    };
  },
  remove: (french, number) => {
    for (const { drawer, entry } of entriesOf(french)) {
      const known = table.getBinary(drawer);
      const at = known ? placeOf(withNumber(entry, number), known) : -1;
      if (!known || at < 0) continue;
      if (known.length === entryBytes) void table.remove(drawer);
      else void table.put(drawer, Buffer.concat([known.subarray(0, at), known.subarray(at + entryBytes)]));
    }
  },
  find: (french, most) => {
    const tokens = tokensOf(french);
    const found: { readonly number: number; readonly suggestion: Suggestion }[] = [];
    for (const number of candidatesOf(table, tokens)) {
      const record = get(number);
      const similarity = record && similarityOf(tokens, tokensOf(record.french));
      if (similarity !== undefined) found.push({ number, suggestion: { source: record!.french, target: record!.english, similarity } });
    }
    found.sort((one, other) => other.suggestion.similarity - one.suggestion.similarity || other.number - one.number);
    return found.slice(0, most).map(({ suggestion }) => suggestion);
  },
  clear: () => table.clearSync(),
});

/** Entries without a number. */
const entriesOf = (french: string): { readonly drawer: number; readonly entry: Buffer }[] => {
  const tokens = tokensOf(french);
  const signature = signatureOf(tokens);
  return passagesOf(tokens).map(({ hashes: [one, other], start }) => {
    const entry = Buffer.allocUnsafe(entryBytes);
    entry.writeUInt32LE(other, 0);
    entry.writeUInt8(tokens.words.length, 4);
    entry.writeUInt8(start, 5);
    entry.writeUInt32LE(signature, 6);
    return { drawer: one % drawers, entry };
  });
};

const withNumber = (entry: Buffer, number: number): Buffer => {
  entry.writeUInt32LE(number, 10);
  return entry;
};

const placeOf = (entry: Buffer, drawer: Buffer): number => {
  for (let at = 0; at < drawer.length; at += entryBytes) if (entry.equals(drawer.subarray(at, at + entryBytes))) return at;
  return -1;
};

/** Numbers of the texts that share a passage with this one at a place where it may stand, and whose words may be as few edits away. */
const candidatesOf = (table: Table<number>, tokens: ReturnType<typeof tokensOf>): Set<number> => {
  const edits = mostWordEdits(tokens.size);
  const signature = signatureOf(tokens);
  const count = tokens.words.length;
  const numbers = new Set<number>();
  for (const { hashes, start } of runsOf(tokens)) {
    const drawer = table.getBinary(hashes[0] % drawers);
    if (!drawer) continue;
    for (let at = 0; at < drawer.length; at += entryBytes) {
      if (drawer.readUInt32LE(at) !== hashes[1]) continue;
      const before = drawer[at + 5]! - start;
      const after = drawer[at + 4]! - count - before;
      if (Math.abs(before) + Math.abs(after) > edits || bitsIn(drawer.readUInt32LE(at + 6) ^ signature) > 2 * edits) continue;
      numbers.add(drawer.readUInt32LE(at + 10));
    }
  }
  return numbers;
};
