// How much a benchmark measures: whole numbers in environment variables, so that a quick look need not take as long as quotable figures.

/** BENCH_SENTENCES=200 */
export const size = (name, usual) => sizes(name, [usual])[0];

/** BENCH_BEAMS=1,4 */
export const sizes = (name, usual) => {
  const given = process.env[name];
  if (!given) return usual;
  const numbers = given.split(',').map(Number);
  if (numbers.every((number) => Number.isInteger(number) && number > 0)) return numbers;
  console.error(`${name}=${given}: not a whole number above 0, or several with commas between.`);
  process.exit(2);
};
