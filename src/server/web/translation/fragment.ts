/**
 * The text in the fragment of an address: `#text=Il%20pleut.`, or the fragment itself.
 *
 * @param hash - with its `#`
 */
export const textIn = (hash: string): string => {
  const fragment = hash.replace(/^#/u, '').replace(/^text=/u, '');
  try {
    return decodeURIComponent(fragment);
  } catch {
    // written by hand: '100 % sûr'
    return fragment;
  }
};
