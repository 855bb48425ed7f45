import { createHash } from 'node:crypto';
import type { Key } from './types.js';

/**
 * The key of what depends on these values, and on nothing else: half of a SHA-256, of which no two texts of this world have the same.
 *
 * @param values - plain data, compared as JSON: objects must have their fields in the same order
 */
export const keyOf = (values: readonly unknown[]): Key => createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 32);
