import type { MarkedSentence } from './sentence.js';

/** Twenty more, which no rule was made or changed by: what the placement of markup is worth on sentences that it has not seen. */
export const heldOut: readonly MarkedSentence[] = [
  {
    french: 'Le préfet a <b>interdit</b> la baignade sur <a>trois plages du littoral</a>.',
    inside: ['banned|forbidden|prohibited|forbade', 'three (beaches|plages).*(coast|shore|litt?oral|seaside).*|three .*beaches'],
  },
  {
    french: 'La chanteuse <a>Élise Maurand</a> annule <b>sa tournée d’été</b>.',
    inside: ['Élise Maurand', '(her|his) summer (tour|\\w+)|(her|his) (tour|\\w+) of (the )?summer'],
  },
  {
    french: '« <b>Personne</b> ne nous a prévenus », regrette <i>un voisin</i>.',
    inside: ['nobody|no one|no-one', 'an? neighbou?r'],
  },
  {
    french: 'L’<a>hôpital</a> manque de <b>lits</b>, de <b>médecins</b> et d’<b>argent</b>.',
    inside: ['hospital', 'beds?', 'doctors|physicians', 'money'],
  },
  { french: 'Le chantier <em>n’est toujours pas terminé</em>.', inside: ['is (still )?not (yet )?(finished|completed|over)( yet)?'] },
  {
    french: 'Le ministre juge <em>« inacceptable »</em> le comportement <b>de certains patrons</b>.',
    inside: ['“unacceptable,?”', '(of )?(some|certain) (bosses|employers|patrons|owners)'],
  },
  {
    french: 'Elle a reçu <a>le prix du <i>meilleur roman</i></a> pour son deuxième livre.',
    inside: [
      'the (prize|price|award).*best (novel|romance|book).*|the best (novel|romance|book) (prize|price|award)',
      'best (novel|romance|book)',
    ],
  },
  {
    french: 'La population a <strong>triplé</strong> en <b>quarante ans</b>, selon l’<a>institut</a>.',
    inside: ['tripled|trebled', '(forty|40) years', 'institute'],
  },
  {
    french: 'Cliquez sur <b>Envoyer</b>, puis attendez <a>le message de confirmation</a>.',
    inside: ['\\w+', 'the (confirmation message|message of confirmation)'],
  },
  { french: 'Le vélo pèse <b>moins de 12 kg</b> et coûte <b>2 400 €</b>.', inside: ['(less than|under) 12 ?kg', '€2,?400|2,?400 euros'] },
  {
    french: 'Les ouvriers <b>se sont mis en grève</b> pour <a>de meilleurs salaires</a>.',
    inside: ['(have |were )?(went|gone|got|put|set|placed|on|\\w+).*(strike|striking).*', '(for )?(better|higher) (wages|salaries|pay)'],
  },
  { french: 'Le lac gèle <em>presque</em> chaque hiver<ref/>.', inside: ['almost|nearly', '(winter)^'] },
  {
    french: 'Mon grand-père <i>ne parlait jamais</i> de la guerre.',
    inside: ['never (talked|spoke|speaks)( of| about)?|(did|has|had) never.*'],
  },
  {
    french: '<b>Le projet de loi</b>, très critiqué, sera examiné <a>la semaine prochaine</a>.',
    inside: ['the (bill|draft law|draft|law project)', 'next week'],
  },
  {
    french: 'D’après <i>La Gazette</i>, le groupe <a>vendrait</a> ses <b>magasins espagnols</b>.',
    inside: ['(the )?Gazette|La Gazette', '(would|will) (sell|be selling)|sold|sells', 'Spanish (stores|shops)'],
  },
  { french: 'Exécutez <code>make install</code> dans le dossier <b>principal</b>.', inside: ['make install', 'main|principal'] },
  {
    french: 'Il faut <strong>absolument</strong> arrêter <em>ceux qui détruisent la forêt</em>.',
    inside: ['absolutely', 'those who (destroy|are destroying|have destroyed) the forest'],
  },
  {
    french: 'Le rapport, <a>long de 300 pages</a>, accuse <b>l’armée</b>.',
    inside: ['300 pages( long)?|long(er)?.*300 pages|.*300-page.*', 'the army'],
  },
  {
    french: 'Tempête : <b>deux morts</b> et des <a>centaines de foyers</a> sans électricité',
    block: 'heading',
    inside: ['two (dead|deaths|deads|killed)', 'hundreds of (homes|households|houses|\\w+)'],
  },
  {
    french: 'Ce qui compte, <em>c’est d’écouter les patients</em>, insiste <a>le professeur Delorme</a>.',
    inside: ['(is|it is|it’s) (to listen|listening) to (the )?patients', '(the )?professor Delorme'],
  },
];
