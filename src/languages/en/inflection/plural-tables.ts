const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Nouns whose plural follows no rule, the usual plural first. Source: ours. */
export const irregularPlurals: ReadonlyMap<string, readonly string[]> = new Map(
  `man:men woman:women child:children person:people:persons foot:feet tooth:teeth goose:geese mouse:mice louse:lice ox:oxen die:dice penny:pence:pennies
  wife:wives knife:knives life:lives half:halves loaf:loaves leaf:leaves calf:calves thief:thieves shelf:shelves wolf:wolves self:selves elf:elves
  sheaf:sheaves scarf:scarves:scarfs hoof:hooves:hoofs wharf:wharves housewife:housewives midwife:midwives afterlife:afterlives
  crisis:crises analysis:analyses thesis:theses basis:bases oasis:oases diagnosis:diagnoses prognosis:prognoses hypothesis:hypotheses
  axis:axes synthesis:syntheses parenthesis:parentheses emphasis:emphases neurosis:neuroses psychosis:psychoses metastasis:metastases
  phenomenon:phenomena criterion:criteria bacterium:bacteria curriculum:curricula:curriculums memorandum:memorandums:memoranda
  referendum:referendums:referenda stadium:stadiums:stadia medium:media datum:data alumnus:alumni stimulus:stimuli fungus:fungi nucleus:nuclei
  radius:radii cactus:cacti:cactuses syllabus:syllabuses:syllabi index:indexes:indices matrix:matrices appendix:appendices vertex:vertices
  larva:larvae vertebra:vertebrae alga:algae genus:genera corpus:corpora quiz:quizzes hero:heroes potato:potatoes tomato:tomatoes echo:echoes
  veto:vetoes torpedo:torpedoes embargo:embargoes cargo:cargoes:cargos mosquito:mosquitoes:mosquitos volcano:volcanoes:volcanos
  tornado:tornadoes:tornados domino:dominoes mango:mangoes:mangos buffalo:buffaloes:buffalo motto:mottoes:mottos stomach:stomachs
  monarch:monarchs patriarch:patriarchs epoch:epochs eunuch:eunuchs lay-by:lay-bys passer-by:passers-by runner-up:runners-up
  hanger-on:hangers-on looker-on:lookers-on goings-on:goings-on spokesperson:spokespeople:spokespersons chairperson:chairpersons:chairpeople
  salesperson:salespeople layperson:laypeople bureau:bureaus:bureaux plateau:plateaus:plateaux chateau:chateaus:chateaux tableau:tableaux
  roof:roofs chief:chiefs proof:proofs belief:beliefs`
    .trim()
    .split(/\s+/u)
    .map((entry) => {
      const [singular = '', ...plurals] = entry.split(':');
      return [singular, plurals];
    }),
);

/** Nouns with one form: without a plural (information), without a singular (police) or the same in both (series). Source: ours. */
export const uncountable =
  words(`information custody aid know-how care advice news evidence furniture equipment research progress luggage baggage knowledge homework housework
  traffic violence police unemployment health electricity money cash wheat rice bread weather music software hardware legislation education
  employment poverty inflation oversight livestock cattle spacecraft aircraft hovercraft sheep deer salmon trout cod moose swine bison series
  species means headquarters crossroads barracks offspring personnel homelessness feedback rubbish garbage gold oxygen hydrogen carbon welfare
  wealth harassment terrorism racism antisemitism sexism capitalism communism socialism populism secularism feminism tourism journalism activism
  vandalism asylum farming fishing logging policing housing funding lending spending banking shipping mining advertising accounting nursing
  gambling smuggling trafficking laundering doping bullying networking marketing engineering manufacturing recycling warming immigration
  emigration privacy secrecy bureaucracy childcare healthcare agriculture forestry horticulture infrastructure literature architecture
  machinery jewellery jewelry weaponry ammunition artillery cavalry infantry manpower workforce mankind humanity hunger thirst sleep safety
  austerity solidarity purchasing-power deforestation sovereignty secularity laicity parity citizenship nationality-law courage patience luck
  trousers scissors outskirts belongings earnings savings clothes thanks goods customs proceeds premises surroundings politics economics
  athletics ethics physics mathematics statistics logistics gymnastics electronics genetics linguistics diabetes measles undocumented
  unemployed homeless poor elderly disabled wounded injured dead rich`);

/** Singular nouns in -s, besides those in -ss and -is. Source: ours. */
export const singularInS =
  words(`bus virus campus bonus census status consensus focus surplus genius walrus circus chorus plus gas lens alias atlas
  canvas iris bias apparatus prospectus terminus octopus hiatus impetus minus nexus onus opus papyrus ruckus caucus fetus foetus sinus thesaurus
  tetanus typhus uterus exodus Christmas pancreas asbestos chaos cosmos ethos pathos rhinoceros tennis coronavirus papillomavirus octopus
  omnibus trolleybus minibus syllabus stimulus radius nucleus fungus cactus alumnus corpus genus citrus lotus abacus mucus discus hippopotamus`);

/** Nouns in -ie: their plural in -ies is not that of a noun in -y. Source: ours. */
export const nounsInIe = words(`movie cookie zombie calorie prairie rookie hoodie selfie smoothie indie cutie birdie brownie budgie collie
  eerie genie goalie junkie laddie pixie reverie sortie talkie walkie-talkie veggie tie lie pie die necktie magpie eyrie menagerie camaraderie
  lingerie bourgeoisie boogie aerie freebie`);

/** Nouns in -oe: their plural in -oes is not that of a noun in -o. Source: ours. */
export const nounsInOe = words('shoe toe foe canoe hoe oboe doe roe woe horseshoe snowshoe tiptoe');

/** Words that end like the plural -men of -man, but do not. Source: ours. */
export const noMan = words('human german roman shaman talisman norman ottoman caiman brahman');
