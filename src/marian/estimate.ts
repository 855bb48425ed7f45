/** Padded source tokens of a batch: more is hardly faster, and the first result comes later. */
export const tokensInBatch = 1024;

/** Source tokens of a unit, roughly: French has some four characters a token. Enough to put like to like; the engine knows the rest. */
export const estimatedTokens = (text: string): number => 1 + Math.ceil(text.length / 4);
