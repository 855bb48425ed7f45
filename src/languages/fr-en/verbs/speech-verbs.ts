import { verbForms } from '../../en/inflection/verbs.js';
import { pairsOf } from '../../set-of.js';
import type { SpeechForm } from '../../fr/attributions/speech-verbs.js';

/**
 * What English says for a French verb of saying beside its quotation.
 *
 *     a lancé → said     explique → explains     regrettent → regret     aurait dit → undefined: that it was said is not certain
 */
export const englishOfSpeech = ({ infinitive, tense, isPlural }: SpeechForm): string | undefined => {
  if (tense === 'other') return undefined;
  const { base, third, past } = verbForms(english.get(infinitive) ?? 'say');
  return tense === 'past' ? past : isPlural ? base : third;
};

/** Those that English does not simply call saying, as it does lancer, estimer, juger, glisser, indiquer. Source: ours. */
const table = `
  accuser=accuse ajouter=add alerter=warn annoncer=announce argumenter=argue arguer=argue assener=insist asséner=insist assurer=insist
  attester=attest avancer=suggest avertir=warn balbutier=stammer blaguer=joke bougonner=grumble bredouiller=mumble chanter=sing
  chuchoter=whisper clamer=proclaim claquer=snap commenter=comment compléter=add concéder=concede confesser=confess confier=confide
  confirmer=confirm conseiller=advise constater=observe conter=recount continuer=continue corriger=correct crier=shout critiquer=complain
  décrypter=explain déplorer=lament détailler=explain deviner=guess dénoncer=protest dévoiler=reveal développer=explain dicter=dictate
  démontrer=argue encourager=urge énoncer=state énumérer=list enchaîner=continue espérer=hope évaluer=estimate exiger=demand
  exhorter=urge expliciter=explain expliquer=explain exploser=fume exposer=explain exulter=exult fanfaronner=boast gronder=growl
  grogner=grumble grommeler=grumble haleter=gasp hasarder=venture hésiter=hesitate hurler=yell implorer=plead ironiser=quip
  insinuer=insinuate insister=insist interroger=ask inviter=urge jubiler=exult jurer=swear justifier=explain lamenter=lament
  marmonner=mumble marteler=insist menacer=threaten mentionner=mention murmurer=murmur narrer=recount noter=note objecter=object
  observer=observe opposer=object ordonner=order parier=bet penser=think persister=insist pester=fume philosopher=muse plaider=plead
  plaisanter=joke pointer=note prévenir=warn proclamer=proclaim pronostiquer=predict prophétiser=predict proposer=suggest
  protester=protest questionner=ask raconter=recount railler=scoff raisonner=reason rager=fume rappeler=recall rapporter=report
  récapituler=summarise réagir=respond réciter=recite recommander=recommend reconnaître=admit rectifier=correct redemander=ask
  redouter=fear réfuter=object regretter=regret relater=recount relever=note remarquer=remark renchérir=add répéter=repeat
  répliquer=retort reprocher=complain résumer=summarise rétorquer=retort révéler=reveal riposter=retort ronchonner=grumble scander=chant
  siffler=hiss signaler=report souffler=whisper souhaiter=hope souligner=stress soupirer=sigh spécifier=specify stipuler=state
  suggérer=suggest supplier=plead supposer=suppose susurrer=whisper témoigner=testify tempêter=fume terminer=conclude tonner=thunder
  vanter=boast vociférer=shout demander=ask exclamer=exclaim inquiéter=worry indigner=protest étonner=wonder emporter=fume
  agacer=complain amuser=joke alarmer=warn défendre=argue désoler=lament enthousiasmer=enthuse insurger=protest réjouir=rejoice
  esclaffer=laugh interloquer=ask moquer=scoff plaindre=complain souvenir=recall redire=repeat répondre=reply écrire=write
  conclure=conclude poursuivre=continue reprendre=continue admettre=admit promettre=promise croire=believe soutenir=maintain
  convenir=agree prétendre=claim contredire=object prédire=predict interrompre=interject sourire=smile rire=laugh gémir=moan rugir=roar
  valoir=argue remarquer=remark lire=read`;

const english: ReadonlyMap<string, string> = new Map([...pairsOf(table), ['mis en garde', 'warn']]);
