import { trailing } from '../../languages/fr/abbreviations.js';
import type { Veto } from '../sentences/sentence-ends.js';
import { opensSentence } from '../sentences/neighbours.js';

/** "Apple Inc. France", "10 av. Foch" go on; if a sentence opener follows, the sentence has ended ("Apple Inc. Mais…", "etc. Il"). */
export const isTrailingWord: Veto = (text, at) => at.before !== undefined && trailing.has(at.before) && !opensSentence(text, at);
