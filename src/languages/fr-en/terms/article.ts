/** A term without the articles at its start. */
export interface Bare {
  readonly french: string;
  readonly english: string;
}

/**
 * Takes the article off a term that was given with one: it is found behind any other word too. The article of a name stays, unless the
 * English has none; so does that of a title.
 *
 *     la grève, the walkout   →   grève, walkout          L’OTAN, NATO   →   OTAN, NATO
 *     Le Monde, Le Monde      →   unchanged                La Haye, The Hague   →   unchanged
 */
export const withoutArticle = (french: string, english: string): Bare => {
  const article = frenchArticle.exec(french)?.[0];
  if (article === undefined || article.length === french.length) return { french, english };
  const rest = french.slice(article.length);
  const isNamed = /^\p{Lu}/u.test(article) && /^\p{Lu}/u.test(rest);
  if (isNamed && /^(?:(?:The|Le|La|Les)(?!\p{L})|L['’])/u.test(english)) return { french, english };
  // l’écho, which stays: the article is not part of what stays
  if (french === english) return { french: rest, english: rest };
  return { french: rest, english: isNamed ? english : english.replace(/^(?:the|an?)\s+(?=\S)/iu, '') };
};

const frenchArticle = /^(?:(?:les?|la|une?|des)[\s\u00a0\u202f]+|l['’][\s\u00a0]?)/iu;
