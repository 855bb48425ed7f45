// What the build bundles: see scripts/bundle.mjs. lmdb comes with an install script, which would compile it where it finds no binary, and
// of which npm 11 warns. Its binaries are packages without scripts, which package.json names.
export { open } from 'lmdb';
export type { Database, RootDatabase } from 'lmdb';
