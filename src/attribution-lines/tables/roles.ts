/**
 * What a byline says of its author, with its English. Source: ours. A role of the press shows that a line is a byline: "X, correspondante à
 * Rome".
 */
export const pressRoles: ReadonlyMap<string, string> = new Map([
  ['envoyé spécial', 'special correspondent'],
  ['envoyée spéciale', 'special correspondent'],
  ['envoyés spéciaux', 'special correspondents'],
  ['envoyées spéciales', 'special correspondents'],
  ['correspondant', 'correspondent'],
  ['correspondante', 'correspondent'],
  ['correspondants', 'correspondents'],
  ['correspondantes', 'correspondents'],
  ['correspondant permanent', 'permanent correspondent'],
  ['correspondante permanente', 'permanent correspondent'],
  ['correspondant régional', 'regional correspondent'],
  ['correspondante régionale', 'regional correspondent'],
  ['correspondance', 'correspondence'],
  ['correspondance particulière', 'special correspondence'],
  ['grand reporter', 'senior reporter'],
  ['rédacteur en chef', 'editor-in-chief'],
  ['rédactrice en chef', 'editor-in-chief'],
  ['rédacteur en chef adjoint', 'deputy editor-in-chief'],
  ['rédactrice en chef adjointe', 'deputy editor-in-chief'],
]);

/** What an author may be besides; it shows a byline only behind "Par X,". */
export const professions: ReadonlyMap<string, string> = new Map([
  ['journaliste', 'journalist'],
  ['photographe', 'photographer'],
  ['éditorialiste', 'editorialist'],
  ['chroniqueur', 'columnist'],
  ['chroniqueuse', 'columnist'],
  ['professeur', 'professor'],
  ['professeure', 'professor'],
  ['écrivain', 'writer'],
  ['écrivaine', 'writer'],
  ['essayiste', 'essayist'],
  ['historien', 'historian'],
  ['historienne', 'historian'],
  ['économiste', 'economist'],
  ['philosophe', 'philosopher'],
  ['sociologue', 'sociologist'],
  ['politologue', 'political scientist'],
  ['avocat', 'lawyer'],
  ['avocate', 'lawyer'],
  ['chercheur', 'researcher'],
  ['chercheuse', 'researcher'],
]);

/** Whose correspondent it is, in front of a role: "De notre envoyé spécial". */
export const roleOwners: ReadonlyMap<string, string> = new Map([
  ['de notre', 'from our'],
  ['de nos', 'from our'],
  ['notre', 'our'],
  ['nos', 'our'],
]);

/** Authors without a name: "Par la rédaction", "Anne Roy avec agences". */
export const collectiveAuthors: ReadonlyMap<string, string> = new Map([
  ['la rédaction', 'the editorial staff'],
  ['agences', 'agencies'],
]);
