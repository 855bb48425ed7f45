import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openFolder } from '../../../src/server/jobs/folder.js';
import { folderPrefix } from '../../../src/server/jobs/stale.js';

test('folders of servers that were killed are removed; those of others that run, and all else, stay', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'fr2en-stale-'));
  onTestFinished(() => rm(parent, { recursive: true }));
  const [, , machine = '', , since = ''] = folderPrefix.split('-');
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  const mine = `${folderPrefix}abcdef`;
  const names = {
    dead: `fr2en-server-${machine}-${dead}-${since}-abcdef`,
    // the same number again, as in a container that is started anew
    again: `fr2en-server-${machine}-${process.pid}-${Number(since) - 1000}-abcdef`,
    mine,
    running: `fr2en-server-${machine}-${process.ppid}-${since}-abcdef`,
    elsewhere: `fr2en-server-00000000-${dead}-${since}-abcdef`,
    like: `fr2en-server-${machine}-${dead}-${since}-abc.txt`,
  };
  for (const name of Object.values(names)) await mkdir(join(parent, name));
  await writeFile(join(parent, names.dead, 'x.fr'), 'Oui.');
  const outside = join(parent, 'outside');
  await mkdir(outside);
  const link = `fr2en-server-${machine}-${dead}-${since}-linked`;
  await symlink(outside, join(parent, link));

  const folder = await openFolder(parent);
  const left = await readdir(parent);
  expect(left).toEqual(expect.arrayContaining([names.mine, names.running, names.elsewhere, names.like, link, 'outside']));
  expect(left).not.toContain(names.dead);
  expect(left).not.toContain(names.again);
  expect(left.filter((name) => name.startsWith(folderPrefix))).toHaveLength(2);
  await folder.close();
  expect((await readdir(parent)).filter((name) => name.startsWith(folderPrefix))).toEqual([mine]);
});

test('a folder for temporary files that is not there is named, with what to do', async () => {
  await expect(openFolder(join(tmpdir(), 'fr2en-is-not-there'))).rejects.toMatchObject({
    code: 'ERR_TEMPORARY',
    message: expect.stringMatching(
      /fr2en-is-not-there: the folder for uploads cannot be made: no such file or folder\. .+TMPDIR/u,
    ) as string,
  });
});
