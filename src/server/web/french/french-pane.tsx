import { useCallback, useEffect, useRef } from 'preact/hooks';
import { t } from '../messages/messages.js';
import { useStore } from '../state/use-store.js';
import { choices } from '../translation/choices.js';
import type { Reading } from '../translation/reading.js';
import { Backdrop } from './backdrop.js';
import { Counter } from './counter.js';
import { keyAt } from './pointed.js';
import { keyUnder } from './under.js';

/** What the French side shows and does. */
export interface FrenchPaneProps {
  readonly reading: Reading;
  /** The piece that is lit up. */
  readonly lit: number | undefined;
  readonly light: (key: number | undefined) => void;
  /** Most characters that the server takes, once that is known. */
  readonly most: number | undefined;
  readonly write: (text: string) => void;
}

/** The French: an ordinary text area, and behind it the same text with its marks. */
export const FrenchPane = ({ reading, lit, light, most, write }: FrenchPaneProps) => {
  const area = useRef<HTMLTextAreaElement>(null);
  const backdrop = useRef<HTMLDivElement>(null);
  const mine = useStore(choices);
  useCaret(area, reading, light);
  const point = useCallback((event: PointerEvent) => light(keyUnder(backdrop.current, event)), [light]);
  const clear = (): void => {
    write('');
    area.current?.focus();
  };
  return (
    <section class="pane french" aria-labelledby="french-title">
      <div class="head">
        <h2 id="french-title">{t('text.french')}</h2>
        <Counter length={reading.text.length} most={most} />
        <button type="button" class="button bare" disabled={reading.text === ''} onClick={clear}>
          {t('text.clear')}
        </button>
      </div>
      <div class="layers">
        <Backdrop of={backdrop} reading={reading} choices={mine} lit={lit} />
        <textarea
          id="french"
          ref={area}
          class="text"
          lang="fr"
          aria-labelledby="french-title"
          aria-describedby="counter"
          aria-invalid={most !== undefined && reading.text.length > most}
          placeholder={t('text.writeFrench')}
          autocomplete="off"
          spellcheck={false}
          rows={7}
          value={reading.text}
          onInput={(event) => write(event.currentTarget.value)}
          onPointerMove={point}
          onPointerLeave={() => light(undefined)}
        />
      </div>
    </section>
  );
};

/** The sentence with the caret lights up its partner, for those who read with the keyboard or tap. */
const useCaret = (
  area: { readonly current: HTMLTextAreaElement | null },
  reading: Reading,
  light: (key: number | undefined) => void,
): void => {
  const pieces = useRef(reading.pieces);
  pieces.current = reading.pieces;
  useEffect(() => {
    const follow = (): void => {
      const { current } = area;
      if (current && document.activeElement === current) light(keyAt(pieces.current, current.selectionStart));
    };
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [area, light]);
};
