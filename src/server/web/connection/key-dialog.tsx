import { useEffect, useRef } from 'preact/hooks';
import { keyWanted } from '../api/key.js';
import { t } from '../messages/messages.js';
import { useStore } from '../state/use-store.js';
import { takeKey } from './kept-key.js';

/** Asks for a key while one is wanted. */
export const KeyDialog = () => {
  const refusal = useStore(keyWanted);
  const dialog = useRef<HTMLDialogElement>(null);
  const isWanted = refusal !== undefined;
  useEffect(() => {
    if (isWanted) dialog.current?.showModal();
  }, [isWanted]);
  if (!refusal) return null;
  const isWrong = refusal.code === 'wrong_key';
  return (
    <dialog
      ref={dialog}
      class="key-dialog"
      aria-labelledby="key-title"
      onClose={() => {
        keyWanted.set(undefined);
      }}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          const fields = new FormData(event.currentTarget);
          const given = fields.get('key');
          if (typeof given === 'string' && given.trim() !== '') takeKey(given.trim(), fields.has('remember') ? 'browser' : 'tab');
        }}
      >
        <h2 id="key-title">{t('key.title')}</h2>
        <p id="key-why" class={isWrong ? 'note wrong' : 'note'}>
          {t(isWrong ? 'key.wrong' : 'key.why')}
        </p>
        <label class="choice">
          <span>{t('key.label')}</span>
          <input
            class="field"
            type="password"
            name="key"
            required
            autoFocus
            autocomplete="off"
            spellcheck={false}
            aria-describedby="key-why"
            aria-invalid={isWrong}
          />
        </label>
        <label class="check">
          <input type="checkbox" name="remember" /> <span>{t('key.remember')}</span>
        </label>
        <div class="actions">
          <button type="button" class="button bare" onClick={() => dialog.current?.close()}>
            {t('key.later')}
          </button>
          <button class="button main">{t('key.use')}</button>
        </div>
      </form>
    </dialog>
  );
};
