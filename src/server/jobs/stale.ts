import { createHash } from 'node:crypto';
import { lstat, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

// A server that is killed leaves its folder behind. Its name says whose it is:
//
//     fr2en-server-3f9a1c02-4711-1732651200000-Xa81kQ
//                  │        │    └ when that process started, since numbers come again (in a container, always the same)
//                  │        └ its number
//                  └ the machine or container, since a folder for temporary files may be shared and others' numbers mean nothing here

const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const started = Math.round(Date.now() - process.uptime() * 1000);

/** What the name of a folder of this process begins with. */
export const folderPrefix = `fr2en-server-${machine}-${process.pid}-${started}-`;

const ofThisMachine = new RegExp(`^fr2en-server-${machine}-(?<pid>\\d+)-(?<since>\\d+)-\\w+$`, 'u');

/** Removes the folders of this user's servers that no longer run. Nothing goes wrong if it cannot. */
export const removeStale = async (parent: string): Promise<void> => {
  const names = await readdir(parent).catch(() => []);
  for (const name of names) {
    const { pid, since } = ofThisMachine.exec(name)?.groups ?? {};
    if (pid === undefined || isRunning(Number(pid), Number(since))) continue;
    const path = join(parent, name);
    const found = await lstat(path).catch(() => undefined);
    if (!found?.isDirectory() || found.uid !== (process.getuid?.() ?? found.uid)) continue;
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
};

const isRunning = (pid: number, since: number): boolean => {
  if (pid === process.pid) return since === started;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // it is there, and somebody else's
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};
