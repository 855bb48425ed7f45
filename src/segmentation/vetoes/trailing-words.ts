import { trailing } from '../../text/abbreviations.js';
import type { Veto } from '../candidates.js';
import { opensSentence } from '../neighbours.js';

/** "Apple Inc. France", "10 av. Foch" go on; where a sentence opener follows, the sentence ended ("Apple Inc. Mais…", "etc. Il"). */
export const isTrailingWord: Veto = (text, at) => at.before !== undefined && trailing.has(at.before) && !opensSentence(text, at);
