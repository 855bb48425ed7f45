/** Whether a language tag says French: `fr`, `fr-CA`, `fr_FR`; not `frr`, which is Frisian. */
export const isFrench = (tag: string): boolean => /^fr(?:[-_]|$)/iu.test(tag);
