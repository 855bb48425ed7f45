/**
 * The labels of attribution lines and their English. Source: ours. The English is written as in mid-sentence, and follows the capitals of
 * the French when rendered. To add a label, add its pair to the list that fits, and its line to the table's test.
 */
export interface AttributionLabel {
  readonly french: string;
  readonly english: string;
  /**
   * What follows the label and a colon. `names`: people, agencies and owners (`Photo : le pont, hier` is not a credit). `credit`: the same,
   * or anything but a sentence. `free`: anything but a sentence, and not at the end of a caption. `title`: the headline of another article,
   * which is left as is. `figure`: a number. `people`: names, addresses or dates; other words are translated, and always those
   * after a `prose` label (`Objet : réunion de lundi`).
   */
  readonly rest: 'names' | 'credit' | 'free' | 'title' | 'figure' | 'people' | 'prose';
  /** What may follow without a colon; nothing if left out. */
  readonly bare: readonly Follower[];
}

/**
 * What may follow a label without a colon. `name`: a name ("Photo Anne Roy"), `fullName`: one of two words ("Texte Anne Roy", not
 * "Texte Intégral"). `agency`: "Vidéo AFP". `end`: nothing at all
 * ("Photo d’archives"). `figure`: "Temps de lecture 4 min". `headline`: "Lire aussi Six gares, six histoires", or nothing.
 */
export type Follower = 'name' | 'fullName' | 'agency' | 'end' | 'figure' | 'headline';

type Kind = Pick<AttributionLabel, 'rest'> & Partial<Pick<AttributionLabel, 'bare'>>;

const labels = ({ rest, bare = [] }: Kind, pairs: readonly (readonly [french: string, english: string])[]): AttributionLabel[] =>
  pairs.map(([french, english]) => ({ french, english, rest, bare }));

/** All labels; the French in lower case. */
export const attributionLabels: readonly AttributionLabel[] = [
  ...labels({ rest: 'names', bare: ['name', 'agency'] }, [
    ['photo', 'photo'],
    ['photos', 'photos'],
  ]),
  ...labels({ rest: 'credit', bare: ['name', 'agency'] }, [
    ['crédit photo', 'photo credit'],
    ['crédit photos', 'photo credit'],
    ['crédits photo', 'photo credits'],
    ['crédits photos', 'photo credits'],
  ]),
  ...labels({ rest: 'names', bare: ['agency'] }, [
    ['vidéo', 'video'],
    ['vidéos', 'videos'],
    ['infographie', 'infographic'],
    ['infographies', 'infographics'],
  ]),
  ...labels({ rest: 'credit', bare: ['agency'] }, [
    ['crédit image', 'image credit'],
    ['crédits image', 'image credits'],
    ['crédit images', 'image credit'],
    ['crédit vidéo', 'video credit'],
  ]),
  ...labels({ rest: 'names', bare: ['name', 'agency', 'end'] }, [
    ['photo d’archives', 'file photo'],
    ['photo d’archive', 'file photo'],
    ['image d’archives', 'file picture'],
    ['images d’archives', 'file pictures'],
    ['photos d’archives', 'file photos'],
    ['photo d’illustration', 'stock photo'],
    ['image d’illustration', 'stock image'],
    ['capture d’écran', 'screenshot'],
  ]),
  ...labels({ rest: 'names', bare: ['name'] }, [
    ['texte et photos', 'text and photos'],
    ['textes et photos', 'texts and photos'],
  ]),
  ...labels({ rest: 'names' }, [
    ['interview', 'interview'],
    ['entretien', 'interview'],
    ['enquête', 'investigation'],
    ['article', 'article'],
    ['signé', 'signed'],
    ['visuel', 'visual'],
    ['image', 'image'],
    ['images', 'images'],
    ['illustrations', 'illustrations'],
    ['carte', 'map'],
    ['cartes', 'maps'],
    ['dessins', 'drawings'],
    ['graphique', 'chart'],
    ['graphiques', 'charts'],
    ['photographie', 'photography'],
    ['photographies', 'photographs'],
    ['montage', 'editing'],
    ['son', 'sound'],
    ['textes', 'texts'],
    ['directeur de la publication', 'publication director'],
    ['directrice de la publication', 'publication director'],
    ['directeur de la rédaction', 'editorial director'],
    ['directrice de la rédaction', 'editorial director'],
    ['rédacteur en chef', 'editor-in-chief'],
    ['rédactrice en chef', 'editor-in-chief'],
    ['secrétaire de rédaction', 'sub-editor'],
    ['journaliste', 'journalist'],
    ['journalistes', 'journalists'],
    ['photographe', 'photographer'],
    ['traducteur', 'translator'],
    ['traductrice', 'translator'],
    ['auteur', 'author'],
    ['autrice', 'author'],
    ['auteurs', 'authors'],
    ['rédaction', 'editorial staff'],
  ]),
  ...labels({ rest: 'names', bare: ['fullName', 'agency'] }, [
    ['illustration', 'illustration'],
    ['dessin', 'drawing'],
    ['reportage', 'report'],
    ['texte', 'text'],
    ['traduction', 'translation'],
    ['version française', 'French version'],
    ['avec la contribution de', 'with contributions by'],
  ]),
  ...labels({ rest: 'credit', bare: ['agency'] }, [
    ['crédit', 'credit'],
    ['crédits', 'credits'],
  ]),
  ...labels({ rest: 'free', bare: ['agency'] }, [
    ['source', 'source'],
    ['sources', 'sources'],
  ]),
  ...labels({ rest: 'free', bare: ['figure'] }, [
    ['temps de lecture', 'reading time'],
    ['temps de lecture estimé', 'estimated reading time'],
    ['durée de lecture', 'reading time'],
  ]),
  ...labels({ rest: 'figure', bare: ['figure'] }, [
    ['lecture', 'reading time'],
    ['lecture en', 'reading time'],
    ['mobile', 'mobile'],
    ['portable', 'mobile'],
    ['tél.', 'tel.'],
    ['tél', 'tel'],
    ['téléphone', 'telephone'],
  ]),
  ...labels({ rest: 'free' }, [
    ['copyright', 'copyright'],
    ['lien', 'link'],
    ['liens', 'links'],
    ['lien source', 'source link'],
    ['contact', 'contact'],
    ['contacts', 'contacts'],
    ['courriel', 'e-mail'],
    ['contact presse', 'press contact'],
    ['contacts presse', 'press contacts'],
    ['service de presse', 'press office'],
    ['e-mail', 'e-mail'],
    ['email', 'e-mail'],
    ['mail', 'e-mail'],
    ['site web', 'website'],
    ['site internet', 'website'],
    ['mots-clés', 'keywords'],
    ['mots clés', 'keywords'],
    ['mot-clé', 'keyword'],
    ['tag', 'tag'],
    ['tags', 'tags'],
    ['thème', 'topic'],
    ['thèmes', 'topics'],
    ['étiquette', 'tag'],
    ['étiquettes', 'tags'],
    ['catégorie', 'category'],
    ['catégories', 'categories'],
    ['rubrique', 'section'],
    ['rubriques', 'sections'],
    ['classé dans', 'filed under'],
    ['partager sur', 'share on'],
    ['suivez-nous', 'follow us'],
    ['suivez-nous sur', 'follow us on'],
    ['publié dans', 'published in'],
    ['posté dans', 'posted in'],
    ['vous êtes ici', 'you are here'],
    ['date de publication', 'date of publication'],
    ['dernière mise à jour', 'last updated'],
    ['dernière modification', 'last modified'],
    ['mise à jour', 'updated'],
    ['isbn', 'ISBN'],
    ['issn', 'ISSN'],
  ]),
  ...labels({ rest: 'people' }, [
    ['date', 'date'],
    ['date d’envoi', 'date sent'],
    ['heure', 'time'],
    ['lieu', 'place'],
    ['par', 'by'],
    ['de', 'from'],
    ['à', 'to'],
    ['cc', 'cc'],
    ['cci', 'bcc'],
    ['copie', 'copy'],
    ['copie à', 'copy to'],
    ['pour', 'for'],
    ['expéditeur', 'sender'],
    ['expéditrice', 'sender'],
    ['destinataire', 'recipient'],
    ['destinataires', 'recipients'],
    ['répondre à', 'reply to'],
    ['envoyé', 'sent'],
    ['envoyé le', 'sent'],
    ['envoyé par', 'sent by'],
    ['reçu', 'received'],
    ['reçu le', 'received'],
  ]),
  ...labels({ rest: 'prose' }, [
    ['objet', 'subject'],
    ['sujet', 'subject'],
    ['pièce jointe', 'attachment'],
    ['pièces jointes', 'attachments'],
  ]),
  ...labels({ rest: 'title', bare: ['headline'] }, [
    ['lire aussi', 'read also'],
    ['à lire aussi', 'read also'],
    ['lire également', 'read also'],
    ['à lire également', 'read also'],
    ['voir aussi', 'see also'],
    ['à voir aussi', 'see also'],
    ['voir également', 'see also'],
    ['écouter aussi', 'listen also'],
    ['à écouter aussi', 'listen also'],
  ]),
  ...labels({ rest: 'title' }, [
    ['lire', 'read'],
    ['à lire', 'read'],
    ['relire', 'read again'],
    ['à voir', 'see'],
    ['à écouter', 'listen'],
    ['sur le même sujet', 'on the same subject'],
    ['pour aller plus loin', 'to go further'],
    ['pour en savoir plus', 'to find out more'],
  ]),
];
