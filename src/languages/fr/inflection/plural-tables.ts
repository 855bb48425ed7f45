const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Nouns and adjectives whose plural follows no rule, the usual plural first. Source: ours. */
export const irregularPlurals: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    œil: ['yeux'],
    ciel: ['cieux', 'ciels'],
    aïeul: ['aïeux', 'aïeuls'],
    ail: ['ails', 'aulx'],
    monsieur: ['messieurs'],
    madame: ['mesdames'],
    mademoiselle: ['mesdemoiselles'],
    monseigneur: ['messeigneurs', 'nosseigneurs'],
    bonhomme: ['bonshommes'],
    gentilhomme: ['gentilshommes'],
    idéal: ['idéaux', 'idéals'],
    final: ['finaux', 'finals'],
    banal: ['banals', 'banaux'],
    val: ['vals', 'vaux'],
    glacial: ['glaciaux', 'glacials'],
    étal: ['étals', 'étaux'],
    match: ['matchs', 'matches'],
    sandwich: ['sandwichs', 'sandwiches'],
    maximum: ['maximums', 'maxima'],
    minimum: ['minimums', 'minima'],
    scénario: ['scénarios', 'scénarii'],
    box: ['box', 'boxes'],
    tous: ['tous'],
  }),
);

/** Nouns and adjectives in -al that take -s: des festivals. Source: ours. */
export const regularInAl =
  words(`bal carnaval festival récital régal chacal cal naval fatal natal bancal choral cérémonial aval narval pal serval
  santal gavial tergal prénatal postnatal périnatal atonal tonal minerval`);

/** Nouns in -ail with a plural in -aux: des travaux. Source: ours. */
export const pluralInAux = words('bail corail émail soupirail travail vitrail vantail ventail fermail');

/** Nouns in -ou that take -x: des bijoux. Source: ours. */
export const pluralInOux = words('bijou caillou chou genou hibou joujou pou ripou');

/** Words in -au and -eu that take -s: des pneus. Source: ours. */
export const regularInU = words('landau sarrau unau bleu pneu émeu enfeu');

/** Nouns in -eu that take -x: a word in -eux that is not their plural is invariable (heureux). Source: ours. */
export const nounsInEu = words(
  'feu jeu lieu vœu cheveu neveu milieu enjeu aveu essieu moyeu dieu adieu épieu pieu camaïeu hébreu non-lieu bayeu',
);

/** Words in -s and -x that are singular as well as plural, besides those that an ending shows. Source: ours. */
export const invariable =
  words(`ananas as bas bras cas tas pas repas trépas amas matelas compas cadenas canevas fracas embarras lilas verglas
  coutelas ras las gras atlas appas avis devis permis compromis sursis croquis paradis colis bis fils lis tapis taudis parvis pis brebis souris
  vis mépris maquis commis acquis hachis logis châssis semis débris glacis roulis radis rubis treillis oasis tennis pubis cassis myosotis iris
  anis maïs pays appentis buis cambouis coloris cliquetis éboulis fouillis gâchis lattis lavis pilotis préavis ramassis torticolis vernis surplis
  indécis précis concis gris assis soumis remis démis admis promis compris surpris épris repris sis exquis requis conquis marquis métis abus
  refus obus campus virus cactus consensus corpus lapsus bonus malus minus processus prospectus sinus terminus tonus typhus jus pus plus talus
  surplus inclus reclus intrus confus diffus dessus dessous opus bus autobus omnibus airbus abribus trolleybus humus lotus blocus crocus rictus
  cursus focus habitus quitus rébus utérus stimulus papyrus chorus versus papillomavirus coronavirus rétrovirus circus
  temps printemps contretemps corps fonds tréfonds poids contrepoids laps relaps cours concours secours recours parcours discours velours ours
  os héros dos clos enclos repos propos chaos cosmos gros dispos tétanos albinos pathos ethos rhinocéros albatros tournedos calvados
  divers univers vers travers revers pervers envers tiers sens contresens encens suspens gens puits mets entremets rets legs gars mars jars
  remords mors hors aurochs gratis palmarès bistros-dos prix choix voix paix croix noix faux taux chaux époux roux doux jaloux courroux toux
  houx afflux flux reflux influx crucifix perdrix phénix index latex silex thorax larynx pharynx lynx sphinx deux six dix fax box mix
  express stress boss business fitness news jeans short-stories plusieurs vieux mieux saint-cyrs`);

/** Plurals in -ois and -ais, where most words are singular too (bourgeois, palais). Source: ours. */
export const pluralsInIs =
  words(`lois rois emplois envois convois tournois octrois renvois effrois beffrois parois désarrois pourvois essais délais
  balais déblais remblais quais vrais gais minerais étais bais sous-emplois décrets-lois`);
