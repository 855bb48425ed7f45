/**
 * What a byline says of its author, and the words that connect names in attribution lines, with their English. Source: ours.
 * A role of the press shows that a line is a byline: "X, correspondante à Rome".
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

/** Whose correspondent it is, and authors without a name; in front of a role or alone. */
export const collectiveAuthors: ReadonlyMap<string, string> = new Map([
  ['de notre', 'from our'],
  ['de nos', 'from our'],
  ['notre', 'our'],
  ['nos', 'our'],
  ['la rédaction', 'the editorial staff'],
  ['agences', 'agencies'],
]);

/** The words between names. Which of them turns English where is the rule of `reassembly/attribution-lines`. */
export const connectingWords: ReadonlyMap<string, string> = new Map([
  ['et', 'and'],
  ['avec', 'with'],
  ['avec l’', 'with '],
  ['par', 'by'],
  ['pour', 'for'],
  ['à', 'in'],
  ['au', 'in'],
  ['aux', 'in'],
  ['en', 'in'],
]);

/** Words for days and times in front of nothing else: "Publié hier à 18h30". */
export const timeWords: ReadonlyMap<string, string> = new Map([
  ['hier', 'yesterday'],
  ['aujourd’hui', 'today'],
  ['minute', 'minute'],
  ['minutes', 'minutes'],
  ['heure', 'hour'],
  ['heures', 'hours'],
  ['jour', 'day'],
  ['jours', 'days'],
]);

/** Places whose article melts into "au": "correspondant au Caire" is the correspondent in Le Caire. */
export const placesWithLe: readonly string[] = ['Caire', 'Cap', 'Havre', 'Mans', 'Creusot', 'Touquet', 'Bourget', 'Puy'];

/** Lower-case words that a credit may have among its names: particles, and what owns pictures. */
export const creditWords: ReadonlySet<string> = new Set(
  `de du des d la le les l et avec pour via par van von der den da dos di del el al ben bin y of the and archives archive collection particulière
  privée fonds capture écran photo photos vidéo agence tous droits réservés mairie ville ministère préfecture région département université
  musée police gendarmerie armée bibliothèque société festival théâtre club association fondation service communication presse`.split(
    /\s+/u,
  ),
);
