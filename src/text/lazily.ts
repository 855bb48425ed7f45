/**
 * Makes a table at its first use and keeps it. As the table depends on nothing, only a clock can tell whether it has been made yet: it is a
 * constant, not state.
 */
export const lazily = <Table extends object>(make: () => Table): (() => Table) => {
  let made: Table | undefined;
  return () => (made ??= make());
};
