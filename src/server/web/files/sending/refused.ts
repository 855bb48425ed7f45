import { unreadByExtension } from '../../../../formats/unread.js';
import { ApiProblem, ownCode } from '../../api/problem.js';
import { server } from '../../api/server.js';
import { size } from '../../messages/figures.js';
import { t } from '../../messages/messages.js';

/** Why a file need not be sent at all, if it need not. */
export const refusedAtOnce = async (file: File): Promise<ApiProblem | undefined> => {
  const extension = /\.[^.]*$/u.exec(file.name)?.[0] ?? '';
  // the server would refuse it by its name, too, in English and with a command as the cure
  if (unreadByExtension(extension)) return local(t('files.unread', { extension }));
  const most = server.get()?.limits.file ?? Infinity;
  if (file.size > most) return local(t('files.tooLarge', { size: size(file.size), most: size(most) }));
  try {
    await file.slice(0, 1).arrayBuffer();
  } catch {
    return local(t('files.unreadable'));
  }
  return file.size === 0 ? local(t('files.empty')) : undefined;
};

const local = (message: string): ApiProblem => new ApiProblem(0, ownCode, message);
