/** What a form of a verb is, in the terms of English. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund' | 'future' | 'conditional';

/** An infinitive that a word may be a form of. */
export interface VerbReading {
  readonly infinitive: string;
  readonly form: VerbForm;
}

/**
 * What a word is if it is a form of a regular verb in -er or -ir, in the third person: several infinitives, most of which do not exist.
 *
 *     lancent    →   lancer, base              jetait     →   jeter, past              franchissent   →   franchir, base
 *     rangea     →   ranger, past              nettoie    →   nettoyer, third          achètera       →   acheter, future
 */
export const verbReadings = (word: string): VerbReading[] =>
  endings.flatMap(([ending, form, conjugation]) => {
    if (!word.endsWith(ending) || word.length < ending.length + 2) return [];
    const stem = word.slice(0, word.length - ending.length);
    return (conjugation === 'er' ? stemsOf(stem) : [stem]).map((own) => ({ infinitive: own + conjugation, form }));
  });

/** The stem as the infinitive has it: lanç- and range- before a, achèt-, jett- and nettoi- before a silent e. */
const stemsOf = (stem: string): string[] => {
  if (stem.endsWith('ç')) return [`${stem.slice(0, -1)}c`];
  const grave = /^(.*)è([^aeiouyéèê]{1,2}|qu|gu)$/u.exec(stem);
  if (grave) return [`${grave[1]}e${grave[2]}`, `${grave[1]}é${grave[2]}`];
  return [
    stem,
    ...(stem.endsWith('ge') ? [stem.slice(0, -1)] : []),
    ...(/(?:ll|tt)$/u.test(stem) ? [stem.slice(0, -1)] : []),
    ...(/[aou]i$/u.test(stem) ? [`${stem.slice(0, -1)}y`] : []),
  ];
};

const ofEr = `er:base e:third ent:base a:past èrent:past ait:past aient:past era:future eront:future erait:conditional eraient:conditional
  ant:gerund é:participle ée:participle és:participle ées:participle`;
const ofIr = `ir:base it:third issent:base irent:past issait:past issaient:past ira:future iront:future irait:conditional iraient:conditional
  issant:gerund i:participle ie:participle is:participle ies:participle`;

const endingsOf = (list: string, conjugation: 'er' | 'ir'): (readonly [string, VerbForm, 'er' | 'ir'])[] =>
  list.split(/\s+/u).map((entry) => {
    const [ending = '', form] = entry.split(':');
    return [ending, form as VerbForm, conjugation];
  });

/** The longest first: -èrent is no -ent. */
const endings = [...endingsOf(ofEr, 'er'), ...endingsOf(ofIr, 'ir')].sort(([one], [other]) => other.length - one.length);
