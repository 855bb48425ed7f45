import { useRef } from 'preact/hooks';
import { server } from '../api/server.js';
import type { ServerInfo } from '../api/types.js';
import { ForgetKey } from '../connection/forget-key.js';
import { named, t } from '../messages/messages.js';
import { useStore } from '../state/use-store.js';
import { Choice } from './choice.js';
import { choicesOf, type PreferenceName, preferenceNames, preferences } from './preferences.js';
import './preferences.css';
import { theme, themeOf, themes } from './theme.js';

/** Where the reader sets the options: a button, and what it opens. A change is translated at once. */
export const PreferencesPanel = () => {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" class="button" aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        {t('preferences.open')}
      </button>
      <dialog
        ref={dialog}
        class="preferences"
        aria-labelledby="preferences-title"
        onClick={(event) => {
          // the dialog has no edge of its own: what is not on its content is beside it
          if (event.target === dialog.current) dialog.current?.close();
        }}
      >
        <form method="dialog">
          <h2 id="preferences-title">{t('preferences.open')}</h2>
          <Choices />
          <p class="note">{t('preferences.note')}</p>
          <div class="actions">
            <ForgetKey />
            <button type="button" class="button bare" onClick={reset}>
              {t('preferences.reset')}
            </button>
            <button class="button main">{t('preferences.close')}</button>
          </div>
        </form>
      </dialog>
    </>
  );
};

const reset = (): void => {
  preferences.set({});
  theme.set('system');
};

const Choices = () => {
  const info = useStore(server);
  const wanted = useStore(preferences);
  return (
    <>
      {info && preferenceNames.map((name) => <OneOf key={name} name={name} info={info} value={wanted[name]} />)}
      <Choice
        name="theme"
        title={t('theme.title')}
        value={useStore(theme)}
        choices={themes.map((name) => [name, t(`theme.${name}`)])}
        onChoose={(name) => {
          theme.set(themeOf(name));
        }}
      />
    </>
  );
};

const OneOf = (props: { readonly name: PreferenceName; readonly info: ServerInfo; readonly value: string | undefined }) => {
  const choices = choicesOf(props.name, props.info);
  if (choices.length < 2) return null;
  return (
    <Choice
      name={props.name}
      title={t(`${props.name}.title`)}
      value={props.value ?? props.info.defaults[props.name]}
      choices={choices.map((value) => [value, named(`${props.name}.${value}`, value)])}
      onChoose={(value) => {
        preferences.set({ ...preferences.get(), [props.name]: value });
      }}
    />
  );
};
