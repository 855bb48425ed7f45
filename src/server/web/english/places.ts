/** The segment of the English that has the focus. */
export const focusedSegment = (): number | undefined => {
  const segment = document.activeElement?.closest<HTMLElement>('#english [data-segment]')?.dataset['segment'];
  return segment === undefined ? undefined : Number(segment);
};

/** Gives the focus to a segment of the English. */
export const focusSegment = (key: number): void => {
  const segment = document.querySelector<HTMLElement>(`#english [data-segment='${key}']`);
  segment?.focus();
  segment?.scrollIntoView({ block: 'nearest' });
};
