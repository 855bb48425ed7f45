import { setOf } from '../set-of.js';
import { verbForms } from './inflection/verbs.js';

/**
 * Whether a word may say that someone said something: said, explains, stressing; also in a phrase: according to, points out, is worried.
 *
 *     “Yes,” launched the mayor.   →   no: a train or a product is launched
 */
export const isSpeechWord = (word: string): boolean => forms.has(word.toLowerCase());

/** Verbs that introduce what someone says or thinks, in Britain and America. Source: ours. */
const verbs = setOf(`
  accuse acknowledge add admit admonish advise affirm agree allege analyse analyze announce answer apologise apologize appeal
  argue ask assert assess assume assure attack attest babble bark beg believe bellow bemoan bet blame blast boast caution
  challenge chant cheer chide chuckle cite claim clarify comment complain concede conclude condemn confess confide confirm
  congratulate consider contend continue contradict contest correct counsel counter criticise criticize croak cry decide declare declaim
  defend demand denounce deny deplore describe detail diagnose dictate disagree disclose discuss dismiss emphasise emphasize
  encourage enquire enthuse enumerate estimate evaluate exclaim exhort explain explode exult express fear feel forecast foresee
  fume gasp giggle gloat greet groan growl grumble grunt guess guarantee hail hesitate highlight hint hiss hope howl imagine imply
  implore indicate inform inquire insinuate insist instruct intervene interject interrupt invite joke jest judge justify lament
  laugh learn lecture list maintain marvel mean mention moan mock mourn mumble murmur muse mutter narrate note notice object
  observe opine oppose order outline persist philosophise philosophize plead pledge point ponder praise predict proclaim promise
  prophesy propose protest query question quip quote rage rail rant read reason reassure rebut recall recite recognise recognize
  recommend recount reflect refute regret reiterate rejoice rejoin relate relativise relativize remark remember remind repeat
  reply report request resume respond retort reveal roar rule say scoff scold scream shout shriek sigh sing smile snap sneer snort sob
  sound speak specify speculate spell stammer state stipulate storm stress stutter submit suggest sum summarise summarize suppose
  surmise swear sympathise sympathize taunt tease tell testify thank theorise think threaten thunder tell tweet underline
  underscore understand urge utter venture voice vow wail warn welcome whine whisper wish wonder worry write yell`);

const forms: ReadonlySet<string> = new Set([
  ...Array.from(verbs, verbForms).flatMap(({ base, third, past, gerund }) => [base, third, past, gerund]),
  // participles and phrases
  ...setOf(`according concerned delighted pleased sorry spoken sung sworn written words statement`),
]);
