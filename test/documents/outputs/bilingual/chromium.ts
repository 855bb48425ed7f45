import { existsSync } from 'node:fs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser on this machine; undefined, with a message, if there is none. */
export const chromium = places.find((path) => existsSync(path));
if (chromium === undefined) console.warn('skipped: no Chromium here. On Debian: bash .ci/standards');
