import type { MemoryStats } from '../../../memory/store/types.js';
import { megabytes } from '../../messages/download-line.js';

/** What a memory holds, a line each, for people. */
export const statsLines = ({ file, model, human, bytes, limit, readOnly }: MemoryStats): string[] => [
  `file: ${file}${readOnly ? ' (read-only for you)' : ''}`,
  `by the model: ${counted(model, 'segment')}`,
  `by people: ${counted(human, 'translation')}`,
  `size: ${megabytes(bytes)} of at most ${megabytes(limit)}`,
];

/** `1 segment`, `12,345 segments` */
export const counted = (number: number, thing: string): string => `${number.toLocaleString('en')} ${thing}${number === 1 ? '' : 's'}`;
