import { authorsWork, collectiveAuthors, pressRoles, professions, roleOwners } from '../tables/roles.js';
import { maybeSpaces, oneOf, spaces, wordEnd } from './words.js';

/** A possessive before a role: "de notre". */
export const owner = oneOf(roleOwners.keys());

/** A press role, which shows that its line is a byline: "envoyé spécial". */
export const pressRole = `${oneOf(pressRoles.keys())}${wordEnd}`;

/** Another profession of an author: "historienne". */
export const profession = `${oneOf(professions.keys())}${wordEnd}`;

/** Any role or profession. */
export const anyRole = `${oneOf([...pressRoles.keys(), ...professions.keys()])}${wordEnd}`;

/** A press role, with or without its possessive: "De notre envoyé spécial". */
export const ownedRole = `(?:${owner}${spaces})?${pressRole}`;

/** What an author did, in brackets: "(texte)". */
export const authorWork = `(?<=\\(${maybeSpaces})${oneOf(authorsWork.keys())}(?=${maybeSpaces}\\))`;

/** Unnamed authors: "la rédaction". */
export const collectives: readonly string[] = [...collectiveAuthors.keys(), 'la Rédaction', 'La Rédaction'];

/** Any of them. */
export const collective = `${oneOf(collectives)}${wordEnd}`;

/** A possessive right before its role. */
export const ownerAtEnd = new RegExp(`${owner}${spaces}$`, 'u');
