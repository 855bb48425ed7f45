import { useEffect, useState } from 'preact/hooks';
import { t } from '../messages/messages.js';
import { addFiles } from './files.js';

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** The whole page takes files that are dropped on it, and says so while they are above it. Text that is dragged is left alone. */
export const DropZone = () => {
  const [isAbove, setIsAbove] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsAbove(true);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      // only when they leave the window: there is nothing that they enter then
      if (relatedTarget === null) setIsAbove(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsAbove(false);
      addFiles([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragenter', over);
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragenter', over);
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return isAbove ? (
    <div class="drop" aria-hidden="true">
      <p>{t('files.drop')}</p>
    </div>
  ) : null;
};
