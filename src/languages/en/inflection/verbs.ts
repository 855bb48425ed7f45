/** The forms of an English verb that a third person and a subject in the plural need. */
export interface VerbForms {
  /** They say. */
  readonly base: string;
  /** She says. */
  readonly third: string;
  /** She said. */
  readonly past: string;
  /** She has said. */
  readonly participle: string;
  /** Saying. */
  readonly gerund: string;
}

/**
 * Inflects an English verb, with what goes with it.
 *
 *     reply → replies, replied, replying     regret → regrets, regretted, regretting     take off → takes off, took off, taken off
 *
 * @param base - its infinitive; the verb is the first word
 */
export const verbForms = (base: string): VerbForms => {
  const [verb = '', ...others] = base.split(' ');
  const rest = others.length > 0 ? ` ${others.join(' ')}` : '';
  const stem = doubles.test(verb) ? verb + verb.at(-1)! : verb.replace(silentE, '');
  const regular = consonantAndY.test(verb) ? verb.replace(/y$/u, 'ied') : `${stem.replace(/e$/u, '')}ed`;
  const [past = regular, participle = past] = irregular.get(verb) ?? [];
  const gerund = `${verb === 'lie' || verb === 'tie' || verb === 'die' ? `${verb.slice(0, -2)}y` : stem}ing`;
  return { base, third: thirdOf(verb) + rest, past: past + rest, participle: participle + rest, gerund: gerund + rest };
};

const thirdOf = (verb: string): string => {
  if (verb === 'have') return 'has';
  if (consonantAndY.test(verb)) return verb.replace(/y$/u, 'ies');
  return /(?:s|x|z|sh|ch|o)$/u.test(verb) ? `${verb}es` : `${verb}s`;
};

const consonantAndY = /[^aeiou]y$/u;
/** Not of agree, which is free → freeing. */
const silentE = /(?<!e)e$/u;
/** One syllable with one short vowel, and longer verbs that are stressed on the last: quip, snap, admit. */
const doubles =
  /^(?:[^aeiou]*(?:(?<=q)u)?[aeiou][bdgklmnprt]|(?:ad|per|com|sub|o|e|trans)mit|regret|rebut|(?:re|con|de|pre|trans|in)fer|deter|occur|outwit|kidnap|equip|(?:dis|ex|pro|com|re)pel|control|cancel|patrol|rebel|excel|unplug|fulfil|travel|label|quarrel)$/u;

/** Past and participle, where they are not in -ed. */
const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  `arise:arose:arisen awake:awoke:awoken be:was:been bear:bore:borne beat:beat:beaten become:became:become begin:began:begun behead:beheaded
  bend:bent bequeath:bequeathed bet:bet bind:bound bite:bit:bitten bleed:bled blow:blew:blown break:broke:broken breed:bred
  bring:brought build:built burst:burst buy:bought cast:cast catch:caught choose:chose:chosen cling:clung come:came:come cost:cost
  creep:crept cut:cut deal:dealt dig:dug do:did:done draw:drew:drawn drink:drank:drunk drive:drove:driven eat:ate:eaten fall:fell:fallen
  feed:fed feel:felt fight:fought find:found flee:fled fly:flew:flown forbid:forbade:forbidden foresee:foresaw:foreseen
  foreshadow:foreshadowed forget:forgot:forgotten forgive:forgave:forgiven freeze:froze:frozen get:got give:gave:given go:went:gone
  grind:ground grow:grew:grown hang:hung have:had hear:heard hide:hid:hidden hit:hit hold:held hurt:hurt keep:kept know:knew:known
  lay:laid lead:led leave:left lend:lent let:let light:lit lose:lost make:made mean:meant meet:met mislay:mislaid mow:mowed:mown
  overcome:overcame:overcome overhang:overhung overthrow:overthrew:overthrown pay:paid put:put read:read rebuild:rebuilt retell:retold
  ride:rode:ridden ring:rang:rung rise:rose:risen run:ran:run saw:sawed:sawn say:said see:saw:seen seek:sought sell:sold send:sent set:set
  sew:sewed:sewn shake:shook:shaken shine:shone shoot:shot show:showed:shown shrink:shrank:shrunk shut:shut sing:sang:sung sink:sank:sunk
  sit:sat sleep:slept slide:slid slit:slit sow:sowed:sown speak:spoke:spoken spend:spent spin:spun spit:spat split:split spread:spread
  stand:stood steal:stole:stolen stick:stuck sting:stung strew:strewed:strewn strike:struck swear:swore:sworn sweep:swept
  swell:swelled:swollen swim:swam:swum swing:swung take:took:taken teach:taught tear:tore:torn tell:told think:thought throw:threw:thrown
  tread:trod:trodden undergo:underwent:undergone understand:understood undo:undid:undone untie:untied wake:woke:woken wear:wore:worn
  weave:wove:woven weep:wept win:won wind:wound withdraw:withdrew:withdrawn wring:wrung write:wrote:written`
    .split(/\s+/u)
    .map((entry): [string, readonly string[]] => {
      const [verb = '', ...forms] = entry.split(':');
      return [verb, forms];
    }),
);
