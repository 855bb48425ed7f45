import { expect, test } from 'vitest';
import { skipWarmUp, warmUp } from '../../src/segmentation/warm-up.js';

test('skipped, it takes no turn of the event loop', async () => {
  skipWarmUp();
  let turned = false;
  setImmediate(() => (turned = true));
  await warmUp();
  expect(turned).toBe(false);
});
