/**
 * Verbs that introduce what someone says. Source: ours.
 * A regular verb stands alone; one whose stem changes is followed by its present: "rappeler=rappelle".
 */
const regular = `accuser=accuse admonester=admoneste affirmer ajouter alerter analyser annoncer appuyer argumenter arguer articuler assener=assène
  asséner=assène assurer attaquer attester avancer avertir=avertit balayer=balaie balbutier blaguer bougonner bredouiller chanter chuchoter clamer
  claquer commenter compléter=complète concéder=concède confesser confier confirmer considérer=considère conseiller constater conter continuer
  corriger crier critiquer déclarer décrypter défier déplorer détailler deviner dénoncer dévoiler développer diagnostiquer dicter
  dissiper démontrer encourager énoncer énumérer=énumère enchaîner entonner espérer=espère estimer évaluer évoquer exiger exhorter expliciter
  expliquer exploser exposer exulter fanfaronner féliciter fustiger glisser gronder grogner grommeler=grommelle haleter=halète hasarder hésiter hurler
  implorer indiquer informer ironiser insinuer insister interpeller interroger inviter invoquer jubiler jurer juger justifier lâcher lancer
  lamenter laisser marmonner marteler=martèle menacer mentionner minimiser murmurer narrer noter nuancer objecter observer opiner opposer ordonner
  parier penser persister pester philosopher plaider plaisanter pointer préciser préconiser prévenir=prévient proclamer prôner pronostiquer
  prophétiser proposer protester questionner raconter railler raisonner rager rappeler=rappelle rapporter rassurer réagir=réagit
  récapituler réciter recommander reconnaître=reconnaît rectifier redemander redouter réfuter regretter rejeter=rejette relater relativiser
  relever=relève remarquer remercier renchérir=renchérit répéter=répète répliquer reprocher résumer rétorquer révéler=révèle riposter ronchonner
  saluer scander sermonner siffler signaler souffler souhaiter souligner soupirer spécifier stipuler suggérer=suggère supplier supposer
  susurrer témoigner temporiser tempérer=tempère tempêter terminer tonner trancher vanter vociférer=vocifère demander exclamer inquiéter=inquiète indigner étonner
  emporter agacer amuser alarmer défendre=défend désoler émouvoir=émeut enthousiasmer insurger réjouir=réjouit esclaffer interloquer
  moquer plaindre=plaint justifier souvenir=souvient`;

/** Other verbs, as infinitive:present, past historic, imperfect and other forms in use:participle. */
const irregular = `dire:dit,disent,dit,dirent,disait,disaient,dirait,diraient,dis:dit redire:redit,redisent,redisait:redit
  répondre:répond,répondent,répondit,répondirent,répondait,répondaient,répondrait,répondis:répondu
  écrire:écrit,écrivent,écrivit,écrivirent,écrivait,écrivaient:écrit conclure:conclut,concluent,conclurent,concluait,concluaient:conclu
  poursuivre:poursuit,poursuivent,poursuivit,poursuivirent,poursuivait,poursuivaient:poursuivi
  reprendre:reprend,reprennent,reprit,reprirent,reprenait,reprenaient:repris
  admettre:admet,admettent,admit,admirent,admettait,admettaient:admis promettre:promet,promettent,promit,promirent,promettait,promettaient:promis
  croire:croit,croient,crut,crurent,croyait,croyaient:cru soutenir:soutient,soutiennent,soutint,soutinrent,soutenait,soutenaient:soutenu
  convenir:convient,conviennent,convint,convinrent,convenait:convenu prévenir:prévient,préviennent,prévint,prévinrent,prévenait:prévenu
  prétendre:prétend,prétendent,prétendit,prétendirent,prétendait,prétendaient:prétendu
  défendre:défend,défendent,défendit,défendirent,défendait:défendu plaindre:plaint,plaignent,plaignit,plaignirent,plaignait:plaint
  souvenir:souvient,souviennent,souvint,souvinrent,souvenait:souvenu émouvoir:émeut,émurent,émut,émouvait:ému
  avertir:avertit,avertissent,avertirent,avertissait:averti réagir:réagit,réagissent,réagirent,réagissait:réagi
  renchérir:renchérit,renchérissent,renchérirent,renchérissait:renchéri réjouir:réjouit,réjouissent,réjouirent,réjouissait:réjoui
  reconnaître:reconnaît,reconnaissent,reconnut,reconnurent,reconnaissait,reconnaissaient:reconnu
  gémir:gémit,gémissent,gémirent,gémissait:gémi rugir:rugit,rugissent,rugirent,rugissait:rugi
  contredire:contredit,contredisent,contredisait:contredit prédire:prédit,prédisent,prédit,prédisait:prédit
  interrompre:interrompt,interrompent,interrompit,interrompait:interrompu
  sourire:sourit,sourient,sourirent,souriait,souriaient:souri rire:rit,rient,rirent,riait:ri
  apprendre:apprend,apprennent,apprit,apprirent,apprenait:appris`;

/** A form of a verb of saying. */
export interface SpeechForm {
  readonly infinitive: string;
  /** `other`: of the future and the conditional, which claim less than that it was said. */
  readonly tense: 'present' | 'past' | 'other';
  readonly isPlural: boolean;
}

interface Forms {
  readonly infinitive: string;
  /** The present comes first, in the singular and in the plural. */
  readonly finite: readonly string[];
  readonly participle: string;
}

/** "annoncer" has annonça and annonçait, "interroger" interrogea: the stem keeps its sound before a. */
const regularForms = (entry: string): Forms | undefined => {
  const [infinitive = '', given] = entry.split('=');
  if (!infinitive.endsWith('er')) return undefined;
  const stem = infinitive.slice(0, -2);
  const present = given ?? `${stem}e`;
  const beforeA = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem;
  const finite = [
    present,
    `${present}nt`,
    `${beforeA}a`,
    `${stem}èrent`,
    `${beforeA}ait`,
    `${beforeA}aient`,
    `${infinitive}ait`,
    `${infinitive}aient`,
    `${present}rait`,
    `${beforeA}ai`,
  ];
  return { infinitive, finite, participle: `${stem}é` };
};

const irregularForms = (entry: string): Forms => {
  const [infinitive = '', finite = '', participle = ''] = entry.split(':');
  return { infinitive, finite: finite.split(','), participle };
};

const verbs: readonly Forms[] = [
  ...regular.split(/\s+/u).flatMap((entry) => regularForms(entry) ?? []),
  ...irregular.split(/\s+/u).map(irregularForms),
];

/** The conditional is made from the infinitive, and from the present where the stem changes: dirait, ajouterait, rappellerait. */
const tenseOf = (form: string, { infinitive, finite }: Forms): SpeechForm['tense'] => {
  const [present = '', presentPlural] = finite;
  if (form === present || form === presentPlural) return 'present';
  return form.startsWith(`${infinitive.replace(/e$/u, '')}ai`) || form === `${present}rait` ? 'other' : 'past';
};

const formsOf = (verb: Forms): [string, SpeechForm][] =>
  verb.finite.map((form, nth) => {
    // prévient is one person, and crient several
    return [form, { infinitive: verb.infinitive, tense: tenseOf(form, verb), isPlural: nth === 1 || /(?:rent|aient)$/u.test(form) }];
  });

/** Of two verbs with one form, the first is meant. */
const firstOf = <Value>(entries: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> => new Map([...entries].reverse());

/** Forms that a verb of saying has before or after its speaker: dit, déclara, explique, répondaient, ajouterait. */
export const speechForms: ReadonlyMap<string, SpeechForm> = firstOf(verbs.flatMap(formsOf));

/**
 * Verbs that act on people, too, and then are no attribution: "Elle est arrivée, a salué les élus et s’est assise". Only a quotation mark
 * before them tells that they speak.
 */
export const actingOnPeople: ReadonlySet<string> = new Set(
  `accuser admonester alerter attaquer balayer chanter conseiller corriger critiquer défendre défier deviner encourager espérer évaluer
  exhorter féliciter fustiger informer interpeller interroger inviter juger lâcher laisser lancer menacer moquer questionner railler
  rassurer reconnaître rejeter relever remercier saluer sermonner siffler soutenir supplier trancher`.split(/\s+/u),
);

/** Participles of verbs of saying, with their agreements, and the infinitive of each: dit, déclaré, exclamée, félicités. */
export const speechParticiples: ReadonlyMap<string, string> = firstOf(
  verbs.flatMap(({ infinitive, participle }) => ['', 'e', 's', 'es'].map((ending) => [participle + ending, infinitive] as const)),
);

/** Forms that mean saying only with a pronoun after them: « fait-il », « lit-on », but not « Nuit », fait la une. */
export const invertedForms: ReadonlyMap<string, SpeechForm> = new Map([
  ...formsOf({ infinitive: 'faire', finite: 'fait font fit firent faisait fis'.split(' '), participle: 'fait' }),
  ...formsOf({ infinitive: 'lire', finite: 'lit lisent lut lisait'.split(' '), participle: 'lu' }),
]);

/** Infinitives of verbs of saying: "et d’ajouter". */
export const speechInfinitives: ReadonlySet<string> = new Set(verbs.map(({ infinitive }) => infinitive));

/** Auxiliaries that precede a participle of saying, and whether what they say is certain: not aura, aurait. */
export const auxiliaries: ReadonlyMap<string, SpeechForm['tense']> = new Map([
  ...'a ont ai avait avaient eut eurent est sont était étaient fut furent'.split(' ').map((form) => [form, 'past'] as const),
  ...'aura auront aurait auraient serait seraient'.split(' ').map((form) => [form, 'other'] as const),
]);
