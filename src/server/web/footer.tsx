import { server } from './api/server.js';
import { t } from './messages/messages.js';
import { useStore } from './state/use-store.js';

/** Whose page it is, and where the text goes. */
export const Footer = () => {
  const info = useStore(server);
  return (
    <footer class="bottom">
      {info && <p>{t('text.server', { version: info.version })}</p>}
      <p>
        <a href="docs">{t('text.routes')}</a>
      </p>
    </footer>
  );
};
