import { Fr2enError } from '../../errors.js';

/** If an option is given twice, the last value counts, as in other commands. */
export const last = <Value>(given: Value | readonly Value[]): Value => (Array.isArray(given) ? (given.at(-1) as Value) : (given as Value));

/** Runs the validator that lives next to the code the option controls. */
export const checkedBy =
  <Value>(validate: (value: Value) => void) =>
  (given: Value | readonly Value[]): Value => {
    const value = last(given);
    try {
      validate(value);
    } catch (error) {
      if (error instanceof Fr2enError)
        throw new Fr2enError(error.code, `--${error.message.replace(/: NaN is/u, ': this is')}`, { cause: error });
      throw error;
    }
    return value;
  };

/** Numbers are read as strings: yargs counts a repeated 1 (`--beams 2 --beams 1`) as "one more" and makes it 3. */
export const countedBy = (validate: (value: number) => void): ((given: string | readonly string[]) => number) => {
  const check = checkedBy<number>(validate);
  return (given) => check(Number(last(given)));
};

/** An option that may be given several times: all its values, each checked. */
export const all =
  <Value>(check: (value: Value) => void) =>
  (given: Value | readonly Value[] | undefined): readonly Value[] | undefined => {
    if (given === undefined) return undefined;
    const values = [given].flat() as Value[];
    values.forEach(check);
    return values;
  };

/** For names of files and models. */
export const takesAnything = checkedBy<string>(() => undefined);
/** An option without a value. */
export const flag = (describe: string, group: string) => ({ type: 'boolean', describe, group, coerce: last<boolean | undefined> }) as const;
