import type { Translation } from '../../../translation.js';

/**
 * Other English for a whole text, best first: the nth has the nth alternative of every segment that has so many.
 *
 *     'It rains. He sleeps.' with 'It is raining.', 'Rain falls.' for the first and 'He is asleep.' for the second
 *       → 'It is raining. He is asleep.', 'Rain falls. He sleeps.'
 */
export const wholeAlternatives = ({ text, segments }: Pick<Translation, 'text' | 'segments'>): string[] => {
  const most = segments.reduce((found, { alternatives = [] }) => Math.max(found, alternatives.length), 0);
  const wholes = Array.from({ length: most }, (_, nth) => {
    let at = 0;
    const pieces = segments.flatMap(({ target, alternatives = [] }) => {
      const gap = text.slice(at, target.start);
      at = target.end;
      return [gap, alternatives[nth] ?? target.text];
    });
    return pieces.join('') + text.slice(at);
  });
  return [...new Set(wholes)].filter((whole) => whole !== text);
};
