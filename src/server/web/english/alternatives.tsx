import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../messages/messages.js';
import { type Choices, englishOf } from '../translation/choices.js';
import type { Piece } from '../translation/reading.js';
import { Findings } from './findings.js';
import { Suggestions } from './suggestions.js';

interface AlternativesProps {
  readonly piece: Piece;
  readonly choices: Choices;
  /** Puts the reader's English there; undefined takes it back. */
  readonly put: (english: string | undefined) => void;
  readonly close: () => void;
}

/** What is known of a segment: its French, what the checks found, and other English for it. */
export const Alternatives = ({ piece, choices, put, close }: AlternativesProps) => {
  const own = useRef<HTMLDivElement>(null);
  const { source, target, alternatives = [], suggestions = [], human = false } = piece.segment;
  const english = englishOf(piece, choices);
  const wordings = [...new Set([target.text, ...alternatives])];
  // before the next key arrives
  useLayoutEffect(() => {
    own.current?.querySelector<HTMLElement>('[aria-pressed=true], .wording')?.focus({ preventScroll: true });
    own.current?.scrollIntoView({ block: 'nearest' });
  }, [piece.key]);
  const choose = (wording: string): void => {
    put(wording);
    close();
  };
  return (
    <div
      class="alternatives"
      role="dialog"
      aria-label={t('text.otherWordings')}
      ref={own}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <button type="button" class="close" aria-label={t('text.close')} onClick={close}>
        ×
      </button>
      <p class="source" lang="fr">
        {source.text}
      </p>
      <Findings segment={piece.segment} />
      <ul>
        {wordings.map((wording) => (
          <li key={wording}>
            <button type="button" class="wording" lang="en" aria-pressed={wording === english} onClick={() => choose(wording)}>
              {wording}
              {wording === target.text && <small>{t(human ? 'text.byPerson' : 'text.asTranslated')}</small>}
            </button>
          </li>
        ))}
      </ul>
      <Suggestions suggestions={suggestions.filter((each) => !wordings.includes(each.target))} english={english} choose={choose} />
      <OwnWording key={english} english={english} use={choose} />
      {english !== target.text && (
        <button type="button" class="button" onClick={() => choose(target.text)}>
          {t('text.takeBack')}
        </button>
      )}
    </div>
  );
};

/** The reader writes the English. */
const OwnWording = ({ english, use }: { readonly english: string; readonly use: (wording: string) => void }) => {
  const [words, setWords] = useState(english);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '') use(words.trim());
      }}
    >
      <label for="own-wording">{t('text.ownWording')}</label>
      <textarea
        id="own-wording"
        class="field"
        lang="en"
        rows={2}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
      <button type="submit" class="button" disabled={words.trim() === '' || words.trim() === english}>
        {t('text.useWording')}
      </button>
    </form>
  );
};
