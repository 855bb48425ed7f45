import { useCallback, useEffect, useState } from 'preact/hooks';
import { server } from '../api/server.js';
import { language } from '../messages/language.js';
import { t } from '../messages/messages.js';
import { EnglishPane } from '../english/english-pane.js';
import { FrenchPane } from '../french/french-pane.js';
import { useStore } from '../state/use-store.js';
import { Legend } from './legend.js';
import { textIn } from './fragment.js';
import { reader } from './page-reader.js';

/** French on the left, English on the right; what is pointed at on one side lights up on the other. */
export const TextPanel = () => {
  const reading = useStore(reader.reading);
  const [lit, setLit] = useState<number | undefined>(undefined);
  const light = useCallback((key: number | undefined) => setLit(key), []);
  const most = useStore(server)?.limits.characters;
  useEffect(() => {
    const read = (): void => {
      const text = textIn(location.hash);
      if (text !== '') reader.write(text);
    };
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return (
    <>
      <div role="status">{reading.foreign !== undefined && <p class="banner">{notFrench(reading.foreign)}</p>}</div>
      <div class="panes">
        <FrenchPane reading={reading} lit={lit} light={light} most={most} write={reader.write} />
        <EnglishPane reading={reading} lit={lit} light={light} />
      </div>
      {reading.pieces.length > 0 && <Legend />}
    </>
  );
};

const notFrench = (code: string): string =>
  code === 'und'
    ? t('text.notFrench')
    : t('text.foreign', { language: new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code });
