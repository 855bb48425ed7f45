import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Fr2enError, type ErrorCode } from '../../errors.js';

/**
 * The path of a file or folder of this package.
 *
 * Joined, not `new URL('./entry.js', import.meta.url)`: webpack takes that for an asset, copies it elsewhere and would run the copy.
 *
 * @param module - `import.meta.url` of a module of ours; bundlers that write CommonJS leave it undefined
 * @param path - relative to that module
 * @throws `ERR_MODEL_NOT_FOUND` if the module's own place is unknown
 */
export const ownPath = (module: string | undefined, path: string): string => {
  if (module === undefined) throw ownFileMissing('ERR_MODEL_NOT_FOUND', 'fr2en cannot find its own files');
  return readable(join(dirname(fileURLToPath(module)), path));
};

/** Electron opens files in its archive for Node, but not for ONNX Runtime, which needs the unpacked ones beside it. */
const readable = (path: string): string =>
  process.versions['electron'] === undefined ? path : path.replace(/\.asar(?=[/\\])/u, '.asar.unpacked');

/**
 * The error for a file of this package that is not in its place: mostly, a bundler has put the code into another file and left it behind.
 *
 * @param what - what is missing, and where it was looked for
 */
export const ownFileMissing = (code: ErrorCode, what: string): Fr2enError => {
  const bundled = "esbuild: external: ['fr2en'], Next.js: serverExternalPackages: ['fr2en'], Electron: asarUnpack; see README, Bundlers";
  return new Fr2enError(code, `${what}. If fr2en was bundled, leave it out of the bundle (${bundled}); otherwise reinstall it.`);
};
