/**
 * Abbreviated titles that stand before a person's name. Full words (le général, le docteur) are words like others. Source: ours.
 */
const alone = `Mr Mme Mmes Mlle Mlles Me Mes Mgr MM Dr Drs Dre Dres Pr Prs Pre Pres Prof Lt Cdt Cmdt Cne Capt Cpt Sgt
  mr mme mmes mlle mlles mgr dr drs dre pr lt lcl cdt cmdt cne cpt sgt pdt pdte`;
/** These only with a point: un col, un cap, une prof, Gal et Marc, vitamine M. Not behind a number: 500 m. */
const withPoint = `M Gén Gal Col Adj Adjt Maj Rév Sén Gov m mm gov serg insp gén gal col cap capt adj adjt maj prof rév sén`;

const words = (list: string): string => list.split(/\s+/u).join('|');

/** A title with its point, as the source of a regular expression. The French word is its first group; `lt-col` comes before `lt`. */
export const titlePattern = String.raw`(?<!\d[ \u00a0\u202f])(?:((?:Lt|lt)-[Cc]ol|${words(alone)})(?![\p{L}\p{M}-])\.?|(${words(withPoint)})\.)`;

const atEnd = new RegExp(String.raw`(?<![\p{L}\p{N}.-])${titlePattern}[ \u00a0\u202f]$`, 'u');

/** Whether a text ends in a title and a space (`Mme `, `le gén. `): what follows is a person's name, and its capital is its own. */
export const titleBefore = (text: string): boolean => atEnd.test(text.slice(-16));
