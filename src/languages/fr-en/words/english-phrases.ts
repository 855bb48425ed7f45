import { lazily } from '../../../text/lazily.js';

/**
 * French that English has taken over whole, of words that the tables know: a grand prix is no prize that was left. What has a word of
 * grammar in it (pain au chocolat) needs no entry. Source: ours.
 */
const phrases = `
  grands? prix|prix fixe|carte blanche|fait accompli|femmes? fatales?|enfants? terribles?|foie gras|mardi gras|petits? fours?|petits? pois
  |petite? bourgeois|petite? bourgeoisie|haute? bourgeois|haute? bourgeoisie|haute cuisine|haute couture|haute école|nouvelle cuisine
  |nouvelle vague|nouveaux? riches?|art nouveau|films? noirs?|bêtes? noires?|causes? célèbres?|beau monde|beau geste|beaux arts
  |mots? justes?|bons? mots?|bon voyage|bons? vivants?|bon appétit|bonne chance|crème (?:fraîche|brûlée|anglaise)|café noir
  |gilets? jaunes?|force majeure|agents? provocateurs?|idées? fixes?|idées? reçues?|objets? trouvés?|vin ordinaire|ancien régime
  |belle époque|grand guignol|jolie laide|terre verte|papier mâché|vers libre|amour propre|amour fou|grande? dames?|plein air
  |savoir faire|avant garde|pinots? (?:noir|gris|blanc)s?|sauvignon blanc|chenin blanc|fromage (?:frais|blanc)|beurre (?:blanc|noir)`;

/**
 * Whether a phrase is one that English says in French: grand prix, femmes fatales.
 *
 * @param phrase - with single spaces
 */
export const isEnglishPhrase = (phrase: string): boolean => pattern().test(phrase);

const pattern = lazily(() => new RegExp(`(?<!\\p{L})(?:${phrases.replace(/\s*\n\s*/gu, '')})(?!\\p{L})`, 'iu'));
