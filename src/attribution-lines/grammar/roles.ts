import { collectiveAuthors, pressRoles, professions, roleOwners } from '../tables/roles.js';
import { oneOf, spaces, wordEnd } from './words.js';

/** Whose correspondent it is: "de notre". */
export const owner = oneOf(roleOwners.keys());

/** What shows that its line is a byline: "envoyé spécial". */
export const pressRole = `${oneOf(pressRoles.keys())}${wordEnd}`;

/** What an author may be besides: "historienne". */
export const profession = `${oneOf(professions.keys())}${wordEnd}`;

/** Any role or profession. */
export const anyRole = `${oneOf([...pressRoles.keys(), ...professions.keys()])}${wordEnd}`;

/** A role of the press, with its owner or without: "De notre envoyé spécial". */
export const ownedRole = `(?:${owner}${spaces})?${pressRole}`;

/** Authors without a name: "la rédaction". */
export const collective = `${oneOf(collectiveAuthors.keys())}${wordEnd}`;

/** A role's owner right in front of it. */
export const ownerAtEnd = new RegExp(`${owner}${spaces}$`, 'u');
