import type { Glossary } from '../../../glossary/types.js';
import type { Glossaries, Owner } from '../../glossaries/types.js';
import { unsupported } from './form.js';

/** What a request names of that which the server keeps for a client, or DeepL's does. */
export interface Kept {
  readonly glossary_id?: string | undefined;
  readonly glossary_ids?: string | readonly string[] | undefined;
  readonly style_id?: string | undefined;
  readonly translation_memory_id?: string | undefined;
}

/** Of glossaries that a request may name. */
const most = 5;

/**
 * The glossary of a request, as an option of its translation; of several, the later wins. Nothing if it names none.
 *
 * @throws `Problem` 404: there is none with this id; 400: it names a style or a translation memory, and to leave these out would be to
 *   translate otherwise than was asked
 */
export const glossaryOf = async (request: Kept, glossaries: Glossaries, owner: Owner): Promise<{ readonly glossary?: Glossary }> => {
  for (const [name, things] of Object.entries(elsewhere) as [keyof Kept, string][]) {
    if ((request[name]?.length ?? 0) > 0) throw unsupported(name, `This server has no ${things}.`);
  }
  const ids = idsIn(request);
  return ids.length === 0 ? {} : { glossary: await glossaries.use(owner, ids) };
};

const elsewhere = { style_id: 'styles', translation_memory_id: 'translation memories' };

/** A form has the ids in one field, with commas between. */
const idsIn = ({ glossary_id: one = '', glossary_ids: several = [] }: Kept): string[] => {
  const ids = [several]
    .flat()
    .flatMap((list) => list.split(','))
    .map((id) => id.trim())
    .filter((id) => id !== '');
  if (one !== '' && ids.length > 0) throw unsupported('glossary_ids', 'Use glossary_id or glossary_ids, not both.');
  if (ids.length > most) throw unsupported('glossary_ids', `Name ${most} at most.`);
  return one === '' ? ids : [one];
};
