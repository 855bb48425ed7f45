import type { DocumentTranslator } from '../../documents/create-translator.js';
import type { TranslatedSegment } from '../../translation.js';
import type { Log } from '../log.js';
import type { Limits } from '../types.js';
import type { Admission, Ticket } from './admission.js';
import { counted } from './counted.js';
import type { Desk, Order } from './desk.js';
import type { Models } from './models.js';
import { createReadiness } from './readiness.js';
import { refuseTooLong } from './too-long.js';

/** What a desk is made of. */
export interface DeskParts {
  readonly models: Models;
  readonly admission: Admission;
  readonly limits: Pick<Limits, 'characters'>;
  readonly log: Pick<Log, 'error' | 'info'>;
  /** Called with every segment that is translated. */
  readonly onSegment: (segment: TranslatedSegment) => void;
}

/** Makes the desk of a server whose models are loaded. */
export const createDesk = ({ models, admission, limits, log, onSegment }: DeskParts): Desk => {
  // answering once loads everything that the first request would wait for; a memory would answer for a model that does not
  const readiness = createReadiness(async () => (await models.get()).translate('Bonjour.', { memory: false }), log);
  const refuse = ({ characters }: Order): void => refuseTooLong(characters, limits, 'Send it in parts, or as a file.');
  const translatorFor = async ({ model }: Order): Promise<DocumentTranslator> => counted(await models.get(model), onSegment);
  return {
    models,
    admission,
    trouble: () => readiness.trouble(),
    take: async (order, work) => {
      refuse(order);
      const ticket = admission.take(order.characters);
      try {
        const result = await work(await translatorFor(order));
        ticket.end('done');
        return result;
      } catch (error) {
        readiness.failed(error);
        throw error;
      } finally {
        ticket.end('given up');
      }
    },
    async *stream(order, work) {
      refuse(order);
      const ticket: Ticket = admission.take(order.characters);
      try {
        yield* work(await translatorFor(order));
        ticket.end('done');
      } catch (error) {
        readiness.failed(error);
        throw error;
      } finally {
        // its reader may have gone
        ticket.end('given up');
      }
    },
    close: () => readiness.stop(),
  };
};
