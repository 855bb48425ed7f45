import { trailing } from '../../languages/fr/abbreviations.js';
import type { Veto } from '../sentences/sentence-ends.js';
import { opensSentence } from '../sentences/neighbours.js';

/** "Apple Inc. France", "10 av. Foch" go on; where a sentence opener follows, the sentence ended ("Apple Inc. Mais…", "etc. Il"). */
export const isTrailingWord: Veto = (text, at) => at.before !== undefined && trailing.has(at.before) && !opensSentence(text, at);
