/**
 * A table that is made when it is first asked for, and kept. It depends on nothing, so that nobody can tell, but by the clock, whether it
 * was made already: it is a constant, not a state.
 */
export const lazily = <Table extends object>(make: () => Table): (() => Table) => {
  let made: Table | undefined;
  return () => (made ??= make());
};
