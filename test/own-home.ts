import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A folder of fr2en's own data for the tests of a process and the commands that they start: the user's translation memory and models are
 * none of their business. Tests with a folder of their own set `FR2EN_HOME` themselves.
 */
if (process.env['FR2EN_TEST_HOME'] === undefined) {
  const home = mkdtempSync(join(tmpdir(), 'fr2en-test-home-'));
  Object.assign(process.env, { FR2EN_HOME: home, FR2EN_TEST_HOME: home });
  process.once('exit', () => rmSync(home, { recursive: true, force: true }));
}
