import { createRequire } from 'node:module';

/** The version of fr2en, for outputs that name what made them. Read when it is asked for, since importing must do nothing. */
export const version = (): string => (createRequire(import.meta.url)('../../package.json') as { version: string }).version;
