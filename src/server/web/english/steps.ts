/**
 * Where a key leads among segments in a row.
 *
 * @returns undefined if the key leads nowhere, or beyond the ends
 */
export const stepOf = (key: string, at: number, count: number): number | undefined => {
  const to = Object.hasOwn(places, key) ? places[key]!(at, count) : undefined;
  return to === undefined || to < 0 || to >= count || to === at ? undefined : to;
};

const places: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_at, count) => count - 1,
};
