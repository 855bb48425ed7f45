import { expect, test } from 'vitest';
import { root, start } from '../../built-command.js';

test('files dropped at once, half of them rewritten meanwhile, a kill and a restart: all right, none twice', async () => {
  const { exitCode, stdout } = await start(process.execPath, [`${root}test/bench/watched-folder.mjs`, '60', '1']).left;
  expect(exitCode).toBe(0);
  const counts = JSON.parse(stdout) as Record<string, number>;
  expect(counts).toMatchObject({ right: 60, twice: 0, partials: 0, failures: 0, exitCode: 143 });
  // none was left out of the count
  expect(counts['translations']).toBeGreaterThanOrEqual(60);
  // the kill may have come between the record and the line
  expect(Math.abs(counts['lines']! - counts['translations']!)).toBeLessThanOrEqual(1);
});
