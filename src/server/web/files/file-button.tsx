import { useRef } from 'preact/hooks';
import { server } from '../api/server.js';
import { t } from '../messages/messages.js';
import { useStore } from '../state/use-store.js';
import { addFiles } from './files.js';

/** Lets the reader choose files. */
export const FileButton = () => {
  const input = useRef<HTMLInputElement>(null);
  const extensions = useStore(server)?.formats.flatMap((format) => format.extensions);
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {t('files.choose')}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={extensions?.join(',')}
        onChange={({ currentTarget }) => {
          addFiles([...(currentTarget.files ?? [])]);
          // so that the same file can be chosen again
          currentTarget.value = '';
        }}
      />
    </>
  );
};
