/**
 * Press roles in bylines, with their English. Source: ours. A press role shows that a line is a byline: "X, correspondante à Rome".
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
  ['grande reporter', 'senior reporter'],
  ['grands reporters', 'senior reporters'],
  ['reporter', 'reporter'],
  ['correspondant local', 'local correspondent'],
  ['correspondante locale', 'local correspondent'],
  ['chef de rubrique', 'section editor'],
  ['cheffe de rubrique', 'section editor'],
  ['rédacteur en chef', 'editor-in-chief'],
  ['rédactrice en chef', 'editor-in-chief'],
  ['rédacteur en chef adjoint', 'deputy editor-in-chief'],
  ['rédactrice en chef adjointe', 'deputy editor-in-chief'],
]);

/** Other professions of authors; they indicate a byline only after "Par X,". */
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

/** Possessives before a role: "De notre envoyé spécial". */
export const roleOwners: ReadonlyMap<string, string> = new Map([
  ['de notre', 'from our'],
  ['de nos', 'from our'],
  ['notre', 'our'],
  ['nos', 'our'],
]);

/** Unnamed authors: "Par la rédaction", "Anne Roy avec agences". */
export const collectiveAuthors: ReadonlyMap<string, string> = new Map([
  ['la rédaction', 'the editorial staff'],
  ['rédaction', 'editorial staff'],
  ['agences', 'agencies'],
  ['les agences', 'the agencies'],
  ['des agences', 'agencies'],
  ['agences de presse', 'news agencies'],
  ['la presse locale', 'the local press'],
  ['les médias locaux', 'the local media'],
  ['les agences de presse', 'the news agencies'],
]);

/** What an author did for an article, in brackets behind the name: "Anne Roy (texte) et Luc Noël (photos)". */
export const authorsWork: ReadonlyMap<string, string> = new Map([
  ['texte', 'text'],
  ['textes', 'texts'],
  ['photo', 'photo'],
  ['photos', 'photos'],
  ['photographies', 'photographs'],
  ['vidéo', 'video'],
  ['images', 'images'],
  ['dessins', 'drawings'],
  ['illustrations', 'illustrations'],
  ['infographie', 'infographic'],
  ['texte et photos', 'text and photos'],
  ['textes et photos', 'texts and photos'],
  ['traduction', 'translation'],
]);
