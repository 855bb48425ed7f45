import { agencies, keptOutlets } from '../tables/agencies.js';
import { anyOf } from '../../text/phrase-pattern.js';
import { sourceWords } from '../tables/connectors.js';
import { name, nameStart } from './names.js';
import { maybeSpaces, oneOf, spaces, unnamed, wordEnd, wordStart } from './words.js';

/** A news or picture agency, as it signs. */
export const agency = `${oneOf(agencies)}${wordEnd}`;

const inLowerCase = agencies.filter((each) => each.charAt(0) !== each.charAt(0).toUpperCase());

/** The beginning of a signature: a name, or an agency in lower case ("dpa", "iStock"). */
export const signerStart = `(?:${nameStart}|${oneOf(inLowerCase)}${wordEnd})`;

const inFront = String.raw`(?:(?:avec|Avec|AVEC|par|Par|PAR|et|ET|pour|POUR|${anyOf(sourceWords.keys())})${spaces}|(?:${anyOf(sourceWords.keys())})${maybeSpaces}:${maybeSpaces})`;

/**
 * The article before an agency, which English omits: "avec l’AFP", "Anne Roy / l’AFP". Elsewhere it is part of a sentence ("à l’AFP"), and
 * "L’AFP" is a subject, or a name in itself.
 */
export const agencyArticle = String.raw`(?:(?<=${inFront}|[,(|/]${maybeSpaces})l|(?<=${inFront})L)['’](?=${agency})`;

/** The article before any name after "avec": "avec l’Insee" is with Insee. */
export const nameArticle = String.raw`(?<=(?:avec|Avec)${spaces})l['’](?=\p{Lu})`;

/** "l’agence" before the name of any agency: "avec l’agence Reuters" is with the Reuters agency. */
export const calledAgency = String.raw`(?:(?<=${inFront}|[,(|/]${maybeSpaces})l|(?<=${inFront})L)['’](?:agence|AGENCE)${spaces}(?<called>${agency}|${name})`;

/** An agency, with or without its article. */
export const signedAgency = `(?:${unnamed(calledAgency)}|(?:${agencyArticle})?${agency})`;

/** URLs, addresses, handles, and outlets with a connecting word in their name: nothing is searched for inside them. */
export const kept = String.raw`(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}._%+-]*@[\p{L}\p{N}._-]+|${wordStart}(?:${keptOutlets.join('|')})${wordEnd}`;
