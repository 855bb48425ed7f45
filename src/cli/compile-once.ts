import { setFlagsFromString } from 'node:v8';

/**
 * V8 compiles a regular expression twice: to bytecode for its first use, to machine code for its second. The large ones are used more
 * than once in any text, so that the first is work for nothing: a sixth of a short run. Only the command may say so, whose process is its
 * own; and only to versions of V8 that are known to have the flag (Node 20 to 25), since others print that they do not.
 */
const [version = 0] = (process.versions.v8 as string | undefined)?.split('.').map(Number) ?? [];
if (version >= 11 && version <= 14) setFlagsFromString('--no-regexp-tier-up');
