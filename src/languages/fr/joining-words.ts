/**
 * Words that end no French sentence, title or verse: at the end of a line, they show that the next line continues it. Lower case. Not
 * "plus", which ends buttons ("En savoir plus"). Source: ours.
 */
export const joiningWords: ReadonlySet<string> = new Set(
  `le la les un une des du de au aux à et ou ni que qui dont où en dans par pour sur sous sans avec chez vers entre ce cet cette ces mon ma
  mes ton ta tes son sa ses notre votre leur nos vos leurs se ne très si comme est sont a ont était étaient sera serait qu’il qu’elle`.split(
    /\s+/u,
  ),
);
