import { server } from '../api/server.js';
import { language } from '../messages/language.js';
import { named, t } from '../messages/messages.js';
import { useStore } from '../state/use-store.js';
import { DropZone } from './drop-zone.js';
import { FileButton } from './file-button.js';
import { FileRow } from './file-row.js';
import { announcement, files } from './files.js';
import './files.css';

/** Files: dropped anywhere on the page or chosen, with their progress. */
export const FilesPanel = () => {
  const entries = useStore(files);
  return (
    <section class="files" aria-labelledby="files-title">
      <div class="files-head">
        <h2 id="files-title">{t('files.title')}</h2>
        <FileButton />
        <Formats />
      </div>
      {entries.length > 0 && (
        <ul>
          {entries.map((entry) => (
            <FileRow key={entry.key} entry={entry} />
          ))}
        </ul>
      )}
      <p class="hidden" role="status">
        {useStore(announcement)}
      </p>
      <DropZone />
    </section>
  );
};

const Formats = () => {
  const names = useStore(server)?.formats.map(({ name }) => named(`format.${name}`, name));
  return <p class="hint">{names ? t('files.hint', { formats: new Intl.ListFormat(language).format(names) }) : ''}</p>;
};
