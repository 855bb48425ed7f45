/** What must survive translation letter for letter is masked before the model and put back after it. */
export { mask, maskSpans } from './masks/mask.js';
export { unmask, type Unmasked } from './masks/unmask.js';
export type { Masked, Slot } from './masks/slots.js';
export { createStandIns } from './masks/stand-ins.js';
