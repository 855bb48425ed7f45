/** The piece under the pointer: the text area lies over the marks, and the browser knows what lies beneath. */
export const keyUnder = (backdrop: Element | null, { clientX, clientY }: PointerEvent): number | undefined => {
  for (const element of document.elementsFromPoint(clientX, clientY)) {
    const piece = element.closest<HTMLElement>('[data-segment]');
    if (piece && backdrop?.contains(piece)) return Number(piece.dataset['segment']);
  }
  return undefined;
};
