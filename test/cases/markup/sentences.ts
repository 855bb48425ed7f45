import type { MarkedSentence } from './sentence.js';

/**
 * A hundred sentences as they stand in news, reports, web pages, manuals and interviews, with one to three elements each. They are our own.
 */
export const sentences: readonly MarkedSentence[] = [
  // a word, a name, a number
  { french: 'Le conseil municipal a <b>rejeté</b> la proposition mardi soir.', inside: ['rejected|refused|dismissed'] },
  {
    french: '<a>Claire Dumontel</a>, la ministre des Transports, quittera son poste <b>vendredi</b>.',
    inside: ['Claire Dumontel', '(on )?Friday'],
  },
  { french: 'L’<b>usine</b> de <a>Saint-Aurin</a> fermera ses portes en juin.', inside: ['factory|plant', 'Saint-Aurin'] },
  { french: 'Les pompiers ont secouru <b>douze personnes</b> pendant la nuit.', inside: ['(twelve|12) (people|persons)'] },
  { french: 'Le premier train relie Paris à <i>Orléans</i> en <b>une heure</b>.', inside: ['Orl[ée]ans', '(one|an) hour'] },
  { french: 'Le prix du pain a augmenté de <b>3,5 %</b> en un an.', inside: ['3\\.5 ?(%|per ?cent)'] },
  { french: 'La présidente <em>n’a pas répondu</em> à nos questions.', inside: ['(did|has|have) not (answer|respond|repl)\\w*( to)?'] },
  { french: 'Il ne faut <b>pas</b> ouvrir le capot quand le moteur tourne.', inside: ['not'] },
  {
    french: 'Selon <a>un rapport publié lundi</a>, le chômage recule dans la région.',
    inside: ['an? report published (on )?Monday'],
  },
  { french: '« Nous <em>partirons</em> demain », a déclaré le capitaine.', inside: ['(will|shall)? ?(leave|go|depart|start)'] },
  { french: '<em>« Rien n’est perdu »</em>, assure l’entraîneur.', inside: ['“Nothing is (lost|missing),?”'] },
  {
    french: 'Le directeur parle d’une <em>« erreur grave »</em> et présente ses excuses.',
    inside: ['“(serious|grave) (error|mistake)”'],
  },
  { french: 'Elle juge le projet <em>« utile », mais trop cher</em>.', inside: ['“(useful|helpful)”, but too (expensive|costly|dear)'] },
  {
    french: 'Le tribunal a condamné <b>l’ancien banquier</b> à <b>deux ans de prison</b>.',
    inside: ['the (former|old|ex) ?-?banker', 'two years(’| in| of)? (prison|jail|imprisonment)'],
  },
  {
    french: 'La <a>loi <strong>sur l’eau</strong></a> sera votée en mars.',
    inside: ['law on (the )?water|water (law|act)', '(on )?(the )?water'],
  },
  { french: 'Les <b>jeunes agriculteurs</b> bloquent la route depuis hier.', inside: ['young farmers'] },
  { french: 'Une <b>grande</b> maison <b>blanche</b> domine le village.', inside: ['large|big|great|tall', 'white'] },
  { french: 'Le navire <i>Belle Aurore</i> est arrivé au port ce matin.', inside: ['Belle Aurore'] },
  {
    french: 'Le musée a accueilli <b>1 200 visiteurs</b> le 1<sup>er</sup> mai.',
    inside: ['1,?200 visitors', 'st|first'],
  },
  { french: 'Douze élus<ref/>, dont la maire, ont voté contre le budget.', inside: ['(officials|elected\\w*|councill?ors|members)^'] },
  // reports and news, longer
  {
    french:
      'Dans un communiqué diffusé <b>jeudi matin</b>, l’entreprise annonce la suppression de <b>quatre cents emplois</b> sur deux sites.',
    inside: ['(on )?Thursday morning', '(four hundred|400) jobs'],
  },
  {
    french: 'Le gouvernement a renoncé à <a>augmenter les impôts</a>, malgré le <a>déficit public</a>.',
    inside: ['(to )?(increas|rais)(e|ing) (the )?tax(es)?', '(public|government|budget) deficit'],
  },
  {
    french: 'Les négociations <strong>se sont arrêtées</strong> après le départ des syndicats.',
    inside: ['(have |were )?(stopped|ended|halted)'],
  },
  {
    french: 'La ville <em>n’a jamais connu</em> une telle sécheresse, affirme <a>Météo Sud</a>.',
    inside: ['(has|had)? ?never (known|experienced|seen|had)', 'M[ée]t[ée]o (Sud|South)'],
  },
  {
    french: 'Les habitants du quartier <b>s’inquiètent</b> du bruit et de la poussière.',
    inside: ['(are |were )?(worr(y|ied)|concerned)( about| by)?'],
  },
  {
    french: 'Le président de la région, <b>Antoine Belcourt</b>, a promis <a>une aide de deux millions d’euros</a>.',
    inside: [
      'Antoine Belcourt',
      '(aid|assistance|help|support) of (two|2) million euros?|(an? )?(two|2)[- ]million[- ]euros? (aid|assistance)',
    ],
  },
  { french: 'La production de blé a baissé de <b>15 000 tonnes</b> par rapport à 2019.', inside: ['15,?000 (tons|tonnes)'] },
  { french: 'Le <abbr>XX<sup>e</sup></abbr> siècle a changé la vie des campagnes.', inside: ['20 ?th|XXth|twentieth', 'th|\\w+'] },
  { french: 'M<sup>me</sup> Ferrand présidera la séance de lundi.', inside: ['r?s|me|\\w+'] },
  {
    french: 'La route départementale <b>D 17</b> reste fermée entre <i>Montcorvel</i> et <i>Port-Gallian</i>.',
    inside: ['D ?17', 'Montcorvel', 'Port-Gallian'],
  },
  {
    french: 'Le médecin lui a <em>vivement</em> conseillé d’arrêter de fumer.',
    inside: ['strongly|highly|sharply|keenly|vividly|\\w+ly'],
  },
  {
    french: 'Plus de <b>la moitié</b> des électeurs ont choisi de ne pas voter.',
    inside: ['(the )?half( of)?'],
  },
  {
    french: 'Les ventes de <a>voitures électriques</a> ont <b>doublé</b> en trois ans.',
    inside: ['electric(al)? (cars|vehicles)', 'doubled'],
  },
  {
    french: 'Le parti <i>Avenir commun</i> a perdu <b>six</b> de ses <b>vingt</b> sièges.',
    inside: ['(Avenir|Future|Common).*|common future', 'six', '(twenty|20)'],
  },
  {
    french: 'Le juge a ordonné <b>la libération immédiate</b> des deux manifestants.',
    inside: ['the immediate release'],
  },
  {
    french: 'Le nombre d’<a>accidents de la route</a> diminue depuis <b>dix ans</b>.',
    inside: ['(road|traffic) accidents|accidents (on|of) the roads?', '(ten|10) years'],
  },
  {
    french: 'Aucune des <b>trois victimes</b> n’est en danger, a indiqué la police.',
    inside: ['(the )?three victims'],
  },
  {
    french: 'Les autorités ont <strong>immédiatement</strong> évacué <b>l’école maternelle</b>.',
    inside: ['immediately', 'the (kindergarten|nursery school|\\w+ school|school)'],
  },
  {
    french: 'Le sommet s’est terminé <em>sans aucun accord</em> sur le climat.',
    inside: ['without (any|an) (agreement|deal)'],
  },
  {
    french: 'Un <a>incendie</a> a détruit <b>plusieurs hectares</b> de forêt près de la côte.',
    inside: ['fire', 'several (hectares|acres)'],
  },
  { french: 'Le maire d’<i>Orléans</i> a <b>refusé</b> de recevoir les grévistes.', inside: ['Orl[ée]ans', 'refused|declined'] },
  // quotations
  {
    french: 'Le maire a dit que « la ville <strong>ne paiera pas</strong> », sans donner de détails.',
    inside: ['(will|would|does|did) not pay'],
  },
  {
    french: '« C’est <em>une honte</em>, dit la chanteuse. Nous attendions mieux. »',
    inside: ['an? (shame|disgrace)'],
  },
  {
    french: 'Pour lui, cette <em>« victoire du peuple »</em> restera dans <b>l’histoire</b>.',
    inside: ['“(victory of the people|the victory of the people|people’s victory)”', '(the )?history'],
  },
  {
    french: '<i>« Il pleut trop »</i>, se plaint <b>Marcel</b>, agriculteur depuis trente ans.',
    inside: ['“It (is raining|rains|rained) too much,?”', 'Marcel'],
  },
  {
    french: 'Elle a qualifié la décision d’<em>« absurde »</em>.',
    inside: ['“absurd”'],
  },
  {
    french: 'Le syndicat réclame un « <b>vrai</b> dialogue » avec la direction.',
    inside: ['real|true|genuine'],
  },
  {
    french: 'Il répète <em>qu’« on ne change pas une équipe qui gagne »</em>.',
    inside: ['(that )?“.*(not|never) chang.*team.*win.*”'],
  },
  {
    french: 'Le texte évoque <a>« des mesures “exceptionnelles” »</a> contre la fraude.',
    inside: ['“.*‘exceptional’ measures”|“.*measures ‘exceptional’”|“exceptional measures”'],
  },
  {
    french: 'À la question « <em>Êtes-vous prêt ?</em> », il a répondu <b>oui</b>.',
    inside: ['(Are you ready|Do you want|You are ready)\\??', 'yes'],
  },
  {
    french: 'Le ministre a salué « un effort <b>collectif</b> » et <i>« une belle réussite »</i>.',
    inside: ['collective', '“an? (great|beautiful|fine|good|nice) success”'],
  },
  // web pages
  { french: 'Pour en savoir plus, consultez <a>notre page d’aide</a>.', inside: ['our (help|support) page|our page of help|our page'] },
  { french: '<a>Cliquez ici</a> pour télécharger le formulaire.', inside: ['Click here'] },
  {
    french: 'Vous pouvez <a>nous écrire</a> ou <a>appeler le service client</a>.',
    inside: ['write (to )?us|contact us', 'call (the )?(customer|client)s? service|\\w+ the customer service'],
  },
  {
    french: 'Inscrivez-vous <strong>gratuitement</strong> à la <a>lettre hebdomadaire</a>.',
    inside: ['free|freely|for free|free of charge', 'weekly (letter|newsletter)'],
  },
  { french: 'Cet article est réservé aux <b>abonnés</b>.', inside: ['subscribers'] },
  {
    french: 'Lisez aussi <a>notre enquête sur les hôpitaux</a> et <a>l’avis d’un médecin</a>.',
    inside: [
      'our (investigation|survey|inquiry|study) (on|of|into) (the )?hospitals|our hospital (survey|investigation)',
      'the (opinion|advice|view) of an? (doctor|physician)|an? doctor’s (opinion|advice)',
    ],
  },
  {
    french: 'Les prix indiqués sont <u>hors taxes</u>.',
    inside: ['(excluding|without|exclusive of|out of|off|before) tax(es)?|tax(es)?( free)?'],
  },
  {
    french: 'Le magasin ouvre à <b>9 heures</b> et ferme à <b>19 h 30</b>.',
    inside: ['9(:00)?( a\\.?m\\.?| o’clock| hours)?', '19:30|7:30( p\\.?m\\.?)?'],
  },
  { french: 'Ce site utilise des <a>cookies</a><sup/> pour mesurer sa fréquentation.', inside: ['cookies?', '\\w+^'] },
  { french: 'Voici <img/> le nouveau pont de <a>Valbrune</a>.', inside: ['^(the|a) new bridge', 'Valbrune'] },
  { french: 'Notre équipe répond <em>sous 48 heures</em>.', inside: ['(within|in|under) 48 hours'] },
  { french: 'Les commentaires sont <a>fermés</a> pour cet article.', inside: ['closed'] },
  {
    french: 'Le musée <i>Ferrandeau</i>, <b>rouvert en avril</b>, présente une collection rare.',
    inside: ['Ferrandeau', '(re-?opened|opened)( again)? in April'],
  },
  {
    french: 'Vous cherchez <b>un emploi</b>, <b>un logement</b> ou <b>une formation</b> ?',
    inside: ['an? (job|employment)|employment', '(a )?(home|house|housing|accommodation|dwelling)', '(a )?(training|course)'],
  },
  { french: 'La <a>bibliothèque municipale</a> prête aussi des <b>jeux</b>.', inside: ['(municipal|city|public|town) library', 'games'] },
  // manuals
  {
    french: 'Appuyez sur le bouton <b>Marche</b> pendant <b>cinq secondes</b>.',
    inside: ['March\\w*|On|Run|Walk\\w*|Start|Power', '(five|5) seconds'],
  },
  { french: 'Ouvrez le fichier <code>config.json</code> et ajoutez la ligne suivante.', inside: ['config\\.json'] },
  {
    french: 'La commande <code>npm test</code> lance <em>tous les essais</em>.',
    inside: ['npm test', 'all (the )?(tests|trials|attempts)'],
  },
  { french: '<strong>Attention</strong> : ne pas exposer l’appareil à l’eau.', inside: ['Attention|Warning|Caution|Beware'] },
  { french: 'Débranchez <u>toujours</u> la machine avant de la nettoyer.', inside: ['always'] },
  { french: 'La température ne doit pas dépasser <b>40 °C</b>.', inside: ['40 ?°? ?C'] },
  { french: 'Vérifiez que le câble <b>n’est pas</b> abîmé.', inside: ['is not|isn’t'] },
  { french: 'Remplissez le réservoir d’<b>eau froide</b> jusqu’au trait rouge.', inside: ['cold water'] },
  { french: 'Si le voyant <b>rouge</b> clignote, <a>contactez un technicien</a>.', inside: ['red', 'contact an? (technician|engineer)'] },
  {
    french: 'Le paramètre <code>--force</code> <strong>efface</strong> les anciennes données.',
    inside: ['--force', '(erases|deletes|removes|clears|wipes|\\w+)( out)?'],
  },
  { french: 'Gardez ces instructions <em>dans un endroit sûr</em>.', inside: ['in an? (safe|secure) place|in a safe'] },
  {
    french: 'Utilisez <b>uniquement</b> les pièces fournies par <i>le fabricant</i>.',
    inside: ['only|exclusively|solely', 'the manufacturer'],
  },
  { french: 'La garantie ne couvre <b>que</b> les défauts de fabrication.', inside: ['only'] },
  { french: 'Tournez la clé <b>vers la gauche</b> puis retirez le couvercle.', inside: ['(to|towards?) the left|left'] },
  { french: 'Ne <strong>jamais</strong> laisser un enfant seul près de la machine.', inside: ['n?ever'] },
  // interviews
  { french: 'J’ai <em>toujours</em> aimé la montagne, surtout <b>l’hiver</b>.', inside: ['always', '(in )?(the )?winter'] },
  {
    french: 'Mon père était <b>cheminot</b> et ma mère <b>institutrice</b>.',
    inside: ['(a )?(railway\\w*( worker)?|railroad\\w*|\\w+)', '(an? |the )?(school)?(teacher|mistress|\\w+)'],
  },
  { french: '<strong>Pourquoi avez-vous choisi ce métier ?</strong> Je voulais aider les gens.', inside: ['Why (did|have) you cho.*\\?'] },
  {
    french: 'Je <b>me suis levé</b> à cinq heures pendant vingt ans.',
    inside: ['(got|stood|rose|have risen|have got|raised|woke|am|was)( myself)?( up)?'],
  },
  { french: 'Ce livre, <i>La Maison du fleuve</i>, a changé ma vie.', inside: ['.*(house|maison|home).*(river|fleuve).*'] },
  { french: 'Nous <b>avons dû quitter</b> notre pays en deux jours.', inside: ['(had|have had) to leave|must have left|must leave'] },
  { french: 'Je ne regrette <em>rien</em>, <b>absolument rien</b>.', inside: ['nothing|anything', 'absolutely (nothing|anything)'] },
  { french: 'Les gens d’ici sont <b>fiers</b> de leur <a>histoire</a>.', inside: ['proud', 'history|story'] },
  { french: 'On m’a proposé un rôle <b>beaucoup plus intéressant</b>.', inside: ['(much|far|a lot) more interesting'] },
  { french: 'Mon <b>dernier</b> film sort le <b>12 octobre</b> en salles.', inside: ['last|latest', '(on )?(12 October|October 12(th)?)'] },
  // headlines, bylines, captions, and elements over much of the sentence
  {
    french: 'Grève : <b>le métro</b> à l’arrêt <i>jusqu’à dimanche</i>',
    block: 'heading',
    inside: ['(the )?(metro|subway|underground)', '(until|till|up to|to) Sunday'],
  },
  { french: '<b>Climat</b> : l’Europe s’engage à réduire ses émissions', block: 'heading', inside: ['climate'] },
  { french: 'Par <a>Hugo Lambertin</a> (avec <i>AFP</i>)', inside: ['Hugo Lambertin', 'AFP'] },
  { french: 'Publié le <time>12 mars 2024</time> à <b>18h30</b>', inside: ['12 March 2024', '18:30'] },
  { french: 'Photo : <b>Inès Valcourt</b> / <a>Agence Méridienne</a>', inside: ['Inès Valcourt', 'Agence Méridienne'] },
  {
    french: '<em>Quand la tempête a frappé la côte</em>, la plupart des bateaux étaient déjà au port.',
    inside: ['When the (storm|tempest) (hit|struck|has hit|has struck|\\w+) the coast'],
  },
  {
    french: 'Le rapport conclut que <strong>les travaux n’auraient pas dû commencer</strong> avant l’hiver.',
    inside: [
      '(the )?works? (should|would|ought|could) not have.*(begun|started|begin|start|beginning|commenced).*|the work should not start',
    ],
  },
  {
    french: 'Le film raconte <a>l’histoire d’une <em>jeune fille</em></a> qui quitte son village.',
    inside: ['the (story|history) of an? (young girl|young woman|girl)|an? (young )?girl’s story', 'young (girl|woman)|girl'],
  },
  {
    french: 'Les <b>élèves</b><ref/> et leurs <b>professeurs</b><ref/> ont manifesté devant la préfecture.',
    inside: ['(students|pupils)', '(students|pupils)^', '(teachers|professors)', '(teachers|professors)^'],
  },
];
