import type { App } from '../../types.js';
import type { Context } from '../../../context.js';
import type { Ledger } from '../usage.js';
import { createDocumentKeys } from './keys.js';
import { result } from './result.js';
import { status } from './status.js';
import { upload } from './upload.js';

/** `/v2/document…`: a file is sent, its state is asked for until it is done, and the English file is fetched, once. */
export const documents = (app: App, context: Context, ledger: Ledger): void => {
  const keys = createDocumentKeys();
  upload(app, context, { keys, ledger });
  status(app, context, keys);
  result(app, context, keys);
};
