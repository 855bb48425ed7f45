import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../messages/messages.js';
import { type Choices, choices as choiceStore, chosen, englishOf } from '../translation/choices.js';
import { quotationsInGap } from '../translation/quotations.js';
import type { Piece, Reading } from '../translation/reading.js';
import { remarkOf } from '../translation/remarks.js';
import { Words } from '../translation/words.js';
import { Alternatives } from './alternatives.js';
import { EnglishSegment } from './english-segment.js';
import { Partner } from './partner.js';
import { focusSegment } from './places.js';
import { stepOf } from './steps.js';

/** What the English side shows and does. */
export interface EnglishPaneProps {
  readonly reading: Reading;
  /** The piece that is lit up. */
  readonly lit: number | undefined;
  readonly light: (key: number | undefined) => void;
}

interface EnglishTextProps extends EnglishPaneProps {
  readonly choices: Choices;
}

/** The English as it comes. One segment is in the order of the Tab key; the arrow keys go from it to the others. */
export const EnglishText = ({ reading: { pieces, tail }, choices, lit, light }: EnglishTextProps) => {
  const [at, setAt] = useState<number | undefined>(undefined);
  const [open, setOpen] = useState<number | undefined>(undefined);
  const own = useRef<HTMLDivElement>(null);
  const stop = pieces.some(({ key }) => key === at) ? at : pieces[0]?.key;
  const act = useSegmentActions(pieces, { light, setAt, setOpen });
  useOutside(own, open !== undefined, () => setOpen(undefined));
  const put = (piece: Piece, english: string | undefined): void => {
    choiceStore.set(chosen(choiceStore.get(), piece, english));
  };
  const close = (key: number): void => {
    setOpen(undefined);
    focusSegment(key);
  };
  return (
    <div id="english" class="text words" lang="en" role="group" aria-label={t('text.bySegments')} ref={own} {...act}>
      {pieces.map((piece) => (
        <>
          <EnglishSegment
            key={piece.key}
            id={piece.key}
            segment={piece.segment}
            gap={piece.gap}
            words={englishOf(piece, choices)}
            remark={remarkOf(piece, choices)}
            isOld={piece.isOld}
            isLit={piece.key === lit}
            isStop={piece.key === stop}
            isOpen={piece.key === open}
          />
          {piece.key === open && (
            <Alternatives
              key="alternatives"
              piece={piece}
              choices={choices}
              put={(english) => put(piece, english)}
              close={() => close(piece.key)}
            />
          )}
        </>
      ))}
      <Words text={tail} marks={quotationsInGap(tail, 0)} />
      <Partner piece={pieces.find(({ key }) => key === lit)} choices={choices} />
    </div>
  );
};

interface Setters {
  readonly light: (key: number | undefined) => void;
  readonly setAt: (key: number) => void;
  readonly setOpen: (key: number | undefined) => void;
}

/** What pointer and keys do: listened to once for all segments. */
const useSegmentActions = (pieces: readonly Piece[], { light, setAt, setOpen }: Setters) => {
  const all = useRef(pieces);
  all.current = pieces;
  const onPointerOver = useCallback((event: PointerEvent) => light(keyOf(event.target)), [light]);
  const onPointerLeave = useCallback(() => light(undefined), [light]);
  const onFocusIn = useCallback(
    (event: FocusEvent) => {
      const key = keyOf(event.target);
      if (key === undefined) return;
      setAt(key);
      light(key);
    },
    [light, setAt],
  );
  const onClick = useCallback(
    (event: MouseEvent) => {
      const key = keyOf(event.target);
      // a word that is being marked to be copied is not a click
      if (key !== undefined && getSelection()?.isCollapsed !== false) setOpen(key);
    },
    [setOpen],
  );
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const key = keyOf(event.target);
      if (key === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Enter' || event.key === ' ') setOpen(key);
      else {
        const next = stepOf(
          event.key,
          all.current.findIndex((piece) => piece.key === key),
          all.current.length,
        );
        if (next === undefined) return;
        setOpen(undefined);
        focusSegment(all.current[next]!.key);
      }
      event.preventDefault();
    },
    [setOpen],
  );
  return { onPointerOver, onPointerLeave, onFocusIn, onClick, onKeyDown };
};

const keyOf = (target: EventTarget | null): number | undefined => {
  const segment = target instanceof Element ? target.closest<HTMLElement>('[data-segment]')?.dataset['segment'] : undefined;
  return segment === undefined ? undefined : Number(segment);
};

/** Whoever clicks elsewhere is done with the alternatives. */
const useOutside = (own: { readonly current: Element | null }, isOpen: boolean, close: () => void): void => {
  useEffect(() => {
    if (!isOpen) return undefined;
    const look = (event: PointerEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      if (!target || !own.current?.contains(target) || !target.closest('[data-segment], [role=dialog]')) close();
    };
    document.addEventListener('pointerdown', look);
    return () => document.removeEventListener('pointerdown', look);
  });
};
