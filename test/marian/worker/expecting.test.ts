import { expect, test } from 'vitest';
import { expecting } from '../../../src/marian/worker/expecting.js';

/** Loads into new objects, and fails on request. */
const played = () => {
  const begun: string[] = [];
  const loading = expecting(async (setup: { readonly name: string }) => {
    begun.push(setup.name);
    if (setup.name === 'broken' && begun.length === 1) throw new Error('broken');
    return { of: setup.name };
  });
  return { begun, loading };
};

test('what is expected is begun at once, and given to the one who asks for it', async () => {
  const { begun, loading } = played();
  loading.expect({ name: 'compact' });
  expect(begun).toEqual(['compact']);
  expect(await loading.load({ name: 'compact' })).toEqual({ of: 'compact' });
  expect(begun).toEqual(['compact']);
});

test('what was not expected is loaded, and so is all that comes after', async () => {
  const { begun, loading } = played();
  expect(await loading.load({ name: 'compact' })).toEqual({ of: 'compact' });
  loading.expect({ name: 'compact' });
  expect(await loading.load({ name: 'large' })).toEqual({ of: 'large' });
  expect(await loading.load({ name: 'compact' })).toEqual({ of: 'compact' });
  expect(begun).toEqual(['compact', 'compact', 'large', 'compact']);
});

test('a failure is told to the one who asks; who asks again has it loaded again', async () => {
  const { begun, loading } = played();
  loading.expect({ name: 'broken' });
  await new Promise((resolve) => setTimeout(resolve, 10));
  await expect(loading.load({ name: 'broken' })).rejects.toThrow('broken');
  expect(await loading.load({ name: 'broken' })).toEqual({ of: 'broken' });
  expect(begun).toEqual(['broken', 'broken']);
});
