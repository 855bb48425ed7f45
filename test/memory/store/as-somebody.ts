import { chmodSync } from 'node:fs';

/** A user without rights, by the number that systems give to `nobody`. */
const nobody = 65_534;

/** Whether a test can be somebody whom permissions bind. */
export const canBeSomebody = process.platform !== 'win32';

/** Does this as a user who may only do what permissions say: root may do all, so that it is somebody else for as long. */
export const asSomebody = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid!(nobody);
  try {
    return await work();
  } finally {
    process.seteuid!(0);
  }
};

/** Whoever is no owner, or has no right to write, may only read. */
export const forReadingOnly = (...paths: readonly string[]): void => {
  for (const path of paths) chmodSync(path, path.endsWith('/') ? 0o555 : 0o444);
};
