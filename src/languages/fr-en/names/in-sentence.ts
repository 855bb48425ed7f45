import { compoundTitleCase } from '../../../text/phrase-pattern.js';
import { englishNames } from './english-names.js';
import type { Terms } from '../terms/types.js';

/**
 * How a word of a line in capitals is written in a sentence, if it is known not to be a common word: a term as given, an acronym as it is,
 * a country or city with a capital.
 *
 *     ONU   →   ONU      LONDRES   →   Londres      NEW-YORK   →   New-York      GRÈVE   →   undefined
 */
export const inSentence = (word: string, terms: Terms): string | undefined => {
  const term = terms.fromCapitals(word);
  if (term !== undefined || acronyms.has(word)) return term ?? word;
  const titled = compoundTitleCase(word);
  return englishNames(titled, terms).length > 0 ? titled : undefined;
};

/** Acronyms that could be taken for words in capitals. Source: ours. */
const acronyms = new Set(
  `ONU OTAN UE USA UNESCO OMS OCDE OPEP FIFA UEFA NASA SIDA CIO FMI OMC ANPE UMP UDI EDF IBM ENA OGM IVG ADN UNICEF INSEE CAC RATP AFP AP PSA BCE`.split(
    ' ',
  ),
);
