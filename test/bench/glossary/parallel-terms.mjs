// Terms of a parallel text: words and pairs of words whose English is the same in every sentence that has them.
const words = (line) => (line.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []).filter((word) => word.length > 1);
const grams = (line) => {
  const all = words(line);
  return new Set([...all, ...all.slice(1).map((word, at) => `${all[at]} ${word}`)]);
};

/** Whether a phrase can be a noun: French nouns have an article before them somewhere, and no end is a word of grammar. */
const grammar = new Set(
  `le la les un une des de du au aux et ou en dans par pour sur sous avec sans qui que quoi dont ce cet cette ces son sa ses leur leurs il elle ils elles
  on nous vous je se ne pas plus est sont était été être avoir fait comme mais si aussi très bien tout tous toute toutes même entre après avant selon
  the of to and in on at by for with from that this these those it its is are was were be been has have had not no as an his her their they he she we
  you who which will would can could may there more than also all into about one two three`.split(/\s+/u),
);
const isPhrase = (phrase) => phrase.split(' ').every((word) => !grammar.has(word) && word.length > 3);

/** A phrase with the capitals that most of its sentences have, not counting their first words. */
const asPrinted = (phrase, lines, places) => {
  const counts = new Map();
  for (const at of places) {
    const start = lines[at].toLowerCase().indexOf(phrase, 1);
    const printed = start > 0 ? lines[at].slice(start, start + phrase.length) : phrase;
    counts.set(printed, (counts.get(printed) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0][0];
};

/**
 * @param least - sentences that must have a term
 * @returns the terms with the number of their sentences, the most frequent first, at most 500
 */
export const parallelTerms = (french, english, least = 2) => {
  const [sources, targets] = [french.map(grams), english.map(grams)];
  const placesIn = (lines) => {
    const places = new Map();
    lines.forEach((line, at) => {
      for (const gram of line) if (isPhrase(gram)) places.set(gram, [...(places.get(gram) ?? []), at]);
    });
    return places;
  };
  const [own, others] = [placesIn(sources), placesIn(targets)];
  const isNoun = (word) => {
    const article = new RegExp(`(?<![\\p{L}])(?:l['’]|le |la |les |un |une |des |du |au |aux |ce |cette |ces )${word}(?![\\p{L}])`, 'iu');
    return own.get(word).every((at) => article.test(french[at]));
  };
  const terms = [...own].flatMap(([source, places]) => {
    if (places.length < least || places.length > 60) return [];
    const candidates = [...targets[places[0]]].filter((target) => isPhrase(target) && places.every((at) => targets[at].has(target)));
    const dice = (target) => (2 * places.length) / (places.length + others.get(target).length);
    const [best] = candidates.sort((one, other) => dice(other) - dice(one));
    return best !== undefined && dice(best) > 0.5 && isNoun(source)
      ? [{ french: asPrinted(source, french, places), english: asPrinted(best, english, places), count: places.length }]
      : [];
  });
  return terms.sort((one, other) => other.count - one.count).slice(0, 500);
};
