/** Whether a language tag says French: `fr`, `fr-CA`, `fr_FR`; not `frr`, which is Frisian. */
export const isFrench = (tag: string): boolean => /^fr(?:[-_]|$)/iu.test(tag);

/** Whether a language tag says English: `en`, `EN-GB`, `en_US`; not `enm`, which is Middle English. */
export const isEnglish = (tag: string): boolean => /^en(?:[-_]|$)/iu.test(tag);
