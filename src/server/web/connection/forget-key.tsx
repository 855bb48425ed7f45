import { key } from '../api/key.js';
import { t } from '../messages/messages.js';
import { useStore } from '../state/use-store.js';
import { forgetKey } from './kept-key.js';

/** A button to forget the key, while there is one. */
export const ForgetKey = () =>
  useStore(key) === undefined ? null : (
    <button type="button" class="button bare" onClick={forgetKey}>
      {t('key.forget')}
    </button>
  );
