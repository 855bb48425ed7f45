/**
 * A model that was trained on sentences ends every text with a full stop. Replaces it by the mark that the source has there, or by none;
 * the stop of an abbreviation and an ellipsis stay.
 *
 *     He leaves.          ,    →   He leaves,
 *     The menu .               →   The menu
 *     He leaves the U.S.       →   unchanged
 */
export const withoutFullStop = (english: string, mark = ''): string => english.replace(fullStop, mark);

const fullStop = / ?(?<!\.|\.\p{L})\.$/u;
