import type { App } from '../../../app.js';
import type { Context } from '../../../context.js';
import type { Ledger } from '../usage.js';
export const documents = (_app: App, _context: Context, _ledger: Ledger): void => undefined;
