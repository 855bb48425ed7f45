/** Where the browser keeps something: until it is told otherwise, or until the tab is closed. */
export type Place = 'browser' | 'tab';

const storageOf = (place: Place): Storage => (place === 'browser' ? localStorage : sessionStorage);

/** What was kept under a name; undefined if there is nothing, or if the browser keeps nothing for this page. */
export const recall = (place: Place, name: string): string | undefined => {
  try {
    return storageOf(place).getItem(`fr2en.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
};

/** Keeps something, or forgets it. Where the browser keeps nothing, it holds as long as the page is open. */
export const keep = (place: Place, name: string, value: string | undefined): void => {
  try {
    if (value === undefined) storageOf(place).removeItem(`fr2en.${name}`);
    else storageOf(place).setItem(`fr2en.${name}`, value);
  } catch {
    // blocked or full: the page works without
  }
};
