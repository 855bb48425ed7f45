import { ConnectionBanner } from './connection/connection-banner.js';
import { FilesPanel } from './files/files-panel.js';
import { Footer } from './footer.js';
import { t } from './messages/messages.js';
import { PreferencesPanel } from './preferences/preferences-panel.js';
import { TextPanel } from './translation/text-panel.js';

/** The whole page. */
export const Page = () => (
  <>
    <header class="top">
      <h1>
        <span class="brand">fr2en</span> {t('title')}
      </h1>
      <PreferencesPanel />
    </header>
    <main>
      <ConnectionBanner />
      <TextPanel />
      <FilesPanel />
    </main>
    <Footer />
  </>
);
