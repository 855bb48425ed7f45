import type { Veto } from '../sentences/sentence-ends.js';
import { opensSentence } from '../sentences/neighbours.js';

/**
 * A remark in brackets inside a sentence neither divides nor ends it ("Il a vu (enfin !) Paris"), unless a sentence opener follows
 * ("Il part (à pied !) Mais…"). Brackets around whole sentences are not remarks ("(Il part. Elle reste.) Puis…").
 */
export const isRemark: Veto = (text, at) => at.bracket === 'inside' || (at.bracket === 'closing' && !opensSentence(text, at));
