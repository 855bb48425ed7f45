const pairs = (list: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    list
      .trim()
      .split(/\s+/u)
      .map((pair) => {
        const [masculine = '', ...feminines] = pair.split(':');
        return [masculine, feminines];
      }),
  );
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Adjectives whose feminine follows no rule. Source: ours. */
export const irregularAdjectives =
  pairs(`blanc:blanche franc:franche:franque sec:sèche public:publique turc:turque grec:grecque caduc:caduque
  laïc:laïque frais:fraîche:fraiche faux:fausse roux:rousse doux:douce vieux:vieille long:longue oblong:oblongue favori:favorite gros:grosse
  gras:grasse bas:basse las:lasse épais:épaisse exprès:expresse métis:métisse gentil:gentille nul:nulle beau:belle nouveau:nouvelle
  jumeau:jumelle fou:folle mou:molle malin:maligne bénin:bénigne aigu:aiguë:aigüe ambigu:ambiguë:ambigüe exigu:exiguë:exigüe
  contigu:contiguë:contigüe sot:sotte pâlot:pâlotte vieillot:vieillotte complet:complète incomplet:incomplète concret:concrète discret:discrète
  indiscret:indiscrète secret:secrète désuet:désuète inquiet:inquiète replet:replète coi:coite hébreu:hébraïque tiers:tierce andalou:andalouse
  meilleur:meilleure majeur:majeure mineur:mineure paysan:paysanne bon:bonne jaloux:jalouse époux:épouse`);

/** Nouns for persons and peoples whose feminine follows no rule that is safe for all nouns. Source: ours. */
export const irregularNouns =
  pairs(`chef:cheffe maire:mairesse copain:copine époux:épouse ambassadeur:ambassadrice veuf:veuve juif:juive turc:turque grec:grecque
  préfet:préfète sous-préfet:sous-préfète cadet:cadette sujet:sujette muet:muette jumeau:jumelle métis:métisse paysan:paysanne
  patron:patronne champion:championne baron:baronne breton:bretonne espion:espionne piéton:piétonne vigneron:vigneronne bûcheron:bûcheronne
  wallon:wallonne letton:lettonne saxon:saxonne partisan:partisane artisan:artisane courtisan:courtisane sultan:sultane
  docteur:docteure:doctoresse auteur:auteure:autrice professeur:professeure ingénieur:ingénieure procureur:procureure gouverneur:gouverneure
  entrepreneur:entrepreneuse:entrepreneure assesseur:assesseure censeur:censeure chauffeur:chauffeuse successeur:successeure
  prédécesseur:prédécesseure défenseur:défenseure possesseur:possesseure agresseur:agresseuse`);

/** Nouns for persons that take -e: candidat, candidate. Other nouns in these endings do not (port, porte). Source: ours. */
export const personNouns = words(`avocat candidat magistrat lauréat soldat scélérat rescapé cousin voisin orphelin gamin assassin argentin
  philippin levantin maghrébin rival maréchal amiral général caporal vassal commercial espagnol mongol créole président étudiant adjoint
  assistant habitant représentant commerçant enseignant militant manifestant migrant immigrant dirigeant participant adolescent agent client
  patient résident intervenant exploitant fabricant négociant trafiquant passant correspondant consultant remplaçant surveillant débutant
  gagnant perdant opposant croyant combattant occupant ressortissant survivant suppléant titulaire lieutenant commandant adjudant sergent
  intendant gérant mendiant protestant figurant délinquant demandant demandeur contrevenant requérant plaignant pratiquant soignant aidant
  apprenant cotisant allocataire arrivant estivant député réfugié salarié employé délégué retraité blessé accusé condamné détenu élu inconnu
  prévenu individu licencié abonné assuré diplômé handicapé immigré émigré exilé déporté déplacé expatrié rapatrié sinistré administré
  associé attaché chargé envoyé invité initié insurgé intéressé interné marié fiancé séparé divorcé naufragé noyé otage protégé sans-papiers
  surdoué toxicomane apprenti ami ennemi favori mandarin marchand allemand flamand normand client saint mort défunt apprenti conjoint idiot
  huguenot colonel professionnel intellectuel criminel religieux montagnard campagnard vieillard savoyard fuyard routard américain africain mexicain marocain romain républicain écrivain souverain
  forain riverain citadin transalpin musulman catalan afghan persan occitan ottoman châtelain sacristain puritain urbain métropolitain
  tibétain cubain dominicain napolitain toulousain français anglais japonais portugais irlandais écossais polonais hollandais néerlandais
  libanais sénégalais marseillais lyonnais bordelais finlandais chinois québécois suédois danois hongrois gallois bourgeois villageois
  luxembourgeois berlinois bavarois algérois niçois lillois grenoblois strasbourgeois`);

/** Nouns with an ending of persons whose other gender would be another word: mer and mère, portier and portière, matrice. Source: ours. */
export const noPersons =
  words(`premier dernier papier quartier portier moteur secteur facteur intérieur extérieur matrice cicatrice bien lien rien
  chantier entier levier glacier charnier soutien maintien entretien moyen danger`);

/** Women whose masculine is in -er: infirmière. Of other nouns in -ère it would be another word (prière, glacière). Source: ours. */
export const womenInEre =
  words(`infirmière ouvrière policière banquière caissière conseillère bouchère boulangère étrangère hôtelière sorcière écolière
  romancière pompière héritière prisonnière aventurière cuisinière couturière fermière douanière financière bergère passagère messagère ménagère
  usagère officière brigadière chevalière sommelière hospitalière aide-soignante épicière pâtissière jardinière bijoutière greffière huissière
  colonelle trésorière chancelière vacancière roturière guerrière cavalière postière routière braconnière`);

/** Adjectives that stand before their noun: the noun is the next word. Source: ours. */
export const preposed = words(`premier première second seconde deuxième troisième dernier dernière nouveau nouvel nouvelle ancien ancienne
  grand grande petit petite haut haute bon bonne mauvais mauvaise beau bel belle vieux vieil vieille jeune gros grosse autre double faux fausse
  vrai vraie futur future meilleur meilleure moyen moyenne long longue libre plein pleine pur pure simple propre triple demi
  premiers premières derniers dernières nouveaux nouvelles anciens anciennes grands grandes petits petites hauts hautes bons bonnes beaux belles
  vieilles jeunes grosses autres fausses vrais vraies futurs futures longs longues`);

/** The form before a vowel of adjectives that have one: nouvel hôpital. */
export const beforeVowel: ReadonlyMap<string, string> = new Map([
  ['nouveau', 'nouvel'],
  ['beau', 'bel'],
  ['vieux', 'vieil'],
  ['fou', 'fol'],
  ['mou', 'mol'],
]);
