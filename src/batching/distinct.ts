/**
 * Processes each of some equal texts once, and gives all of them its result: menus and tables repeat their words, and a model that gives
 * the same text the same English need not be asked twice.
 *
 *     a b a   →   run(a b)   →   A B A
 */
export const distinctly = async <Result>(
  texts: readonly string[],
  run: (texts: readonly string[]) => Promise<readonly Result[]>,
): Promise<readonly Result[]> => {
  const places = new Map<string, number>();
  for (const text of texts) if (!places.has(text)) places.set(text, places.size);
  if (places.size === texts.length) return run(texts);
  const results = await run([...places.keys()]);
  return texts.map((text) => results[places.get(text)!]!);
};
