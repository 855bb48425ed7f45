import type { Attributes, TmxDetails } from './types.js';

/** The details of a translation in a memory. What did not come from TMX has none. */
export const tmxDetails = (details: unknown): TmxDetails => (typeof details === 'object' && details !== null ? details : {});

/** When the English was written, as the file says it, in milliseconds since 1970; undefined if it does not. */
export const changedIn = ({ english, attributes }: TmxDetails = {}): number | undefined => {
  const dates = [english?.attributes, attributes].flatMap((of: Attributes = {}) => [of['changedate'], of['creationdate']]);
  return dates.map(timeOf).find((time) => time !== undefined);
};

/** `20240312T101500Z`, in UTC. */
const timeOf = (date = ''): number | undefined => {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/u.exec(date.trim()) ?? [];
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time) || time < 0 ? undefined : time;
};
