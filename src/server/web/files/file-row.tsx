import { useState } from 'preact/hooks';
import { ApiProblem, ownCode } from '../api/problem.js';
import { request } from '../api/request.js';
import { ProblemText } from '../connection/problem-text.js';
import { size } from '../messages/figures.js';
import { t } from '../messages/messages.js';
import { changeOutput, outputs, removeFile, tryAgain } from './files.js';
import { FileProgress } from './file-progress.js';
import { FileResult } from './file-result.js';
import { saveAs } from './save.js';
import type { FileEntry, FileState, ServerJob } from './types.js';

/** A file: how far it is, and what can be done with it. */
export const FileRow = ({ entry }: { readonly entry: FileEntry }) => {
  const { file, state } = entry;
  const [trouble, setTrouble] = useState<ApiProblem>();
  const problem = state.phase === 'failed' ? state.problem : trouble;
  return (
    <li class="file" data-phase={state.phase}>
      <p class="name">
        <bdi>{file.name}</bdi> <span class="size">{size(file.size)}</span>
      </p>
      <div class="state">
        {state.phase === 'done' && <FileResult job={state.job} />}
        {state.phase !== 'done' && state.phase !== 'failed' && <FileProgress name={file.name} state={state} />}
        {problem && (
          <p class="problem">
            <ProblemText problem={problem} />
          </p>
        )}
      </div>
      <div class="actions">
        {!isRefused(state) && <OutputChoice entry={entry} />}
        {state.phase === 'done' && (
          <Action verb="download" name={state.job.englishName} onAct={() => void download(state.job, setTrouble)} />
        )}
        {state.phase === 'failed' && !isRefused(state) && <Action verb="again" name={file.name} onAct={() => tryAgain(entry)} />}
        <Action
          verb={state.phase === 'done' || state.phase === 'failed' ? 'remove' : 'cancel'}
          name={file.name}
          onAct={() => {
            removeFile(entry);
          }}
        />
      </div>
    </li>
  );
};

/** Whether the page itself has refused the file: no other try and no other output makes it better. */
const isRefused = (state: FileState): boolean => state.phase === 'failed' && state.problem.code === ownCode;

const OutputChoice = ({ entry }: { readonly entry: FileEntry }) => (
  <select
    class="field"
    aria-label={t('files.outputOf', { name: entry.file.name })}
    value={entry.emit}
    onChange={({ currentTarget }) => {
      changeOutput(entry, currentTarget.value);
    }}
  >
    {outputs.map((output) => (
      <option key={output} value={output} selected={output === entry.emit}>
        {t(`emit.${output}`)}
      </option>
    ))}
  </select>
);

const download = async ({ id, englishName }: ServerJob, say: (problem: ApiProblem | undefined) => void): Promise<void> => {
  try {
    const answer = await request(`v1/jobs/${id}/file`);
    saveAs(await answer.blob(), englishName);
    say(undefined);
  } catch (error) {
    if (error instanceof ApiProblem) say(error);
  }
};

const Action = (props: {
  readonly verb: 'download' | 'again' | 'remove' | 'cancel';
  readonly name: string;
  readonly onAct: () => void;
}) => (
  <button
    type="button"
    class={props.verb === 'download' ? 'button main' : 'button bare'}
    aria-label={t(`files.${props.verb}Of`, { name: props.name })}
    onClick={props.onAct}
  >
    {t(`files.${props.verb}`)}
  </button>
);
