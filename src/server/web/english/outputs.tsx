import { useEffect, useRef, useState } from 'preact/hooks';
import { translatedFile, type TextEmit } from '../api/translate.js';
import { notice } from '../connection/connection.js';
import { t } from '../messages/messages.js';
import { preferences } from '../preferences/preferences.js';
import { choicesById, type Choices, englishText } from '../translation/choices.js';
import type { Reading } from '../translation/reading.js';
import { copyText } from './copy.js';
import { saveAs } from '../files/save.js';

interface OutputsProps {
  readonly reading: Reading;
  readonly choices: Choices;
}

interface Output {
  readonly emit: TextEmit;
  readonly label: 'text.asText' | 'text.asBilingual' | 'text.asTmx' | 'text.asJson';
  readonly name: string;
}

const outputs: readonly Output[] = [
  { emit: 'text', label: 'text.asText', name: 'english.txt' },
  { emit: 'bilingual', label: 'text.asBilingual', name: 'french-english.html' },
  { emit: 'tmx', label: 'text.asTmx', name: 'french-english.tmx' },
  { emit: 'json', label: 'text.asJson', name: 'french-english.json' },
];

/** The English to take along: copied, or as a file. */
export const Outputs = ({ reading, choices }: OutputsProps) => {
  const isReady = reading.state === 'done' && reading.pieces.length > 0;
  const save = async ({ emit, name }: Output): Promise<void> => {
    try {
      saveAs(await fileOf(reading, choices, emit), name);
      notice();
    } catch (error) {
      notice(error);
    }
  };
  return (
    <div class="outputs">
      <CopyButton text={() => englishText(reading, choices)} isReady={isReady} />
      <Menu isReady={isReady}>
        {(close) =>
          outputs.map((output) => (
            <li key={output.emit}>
              <button
                type="button"
                onClick={() => {
                  close();
                  void save(output);
                }}
              >
                {t(output.label)}
              </button>
            </li>
          ))
        }
      </Menu>
    </div>
  );
};

/** The text is here already; everything else is written by the server, with the reader's choices in it. */
const fileOf = async (reading: Reading, choices: Choices, emit: TextEmit): Promise<Blob> =>
  emit === 'text'
    ? new Blob([englishText(reading, choices)], { type: 'text/plain;charset=utf-8' })
    : translatedFile(reading.text, emit, { ...preferences.get(), choices: choicesById(reading.pieces, choices) });

const CopyButton = ({ text, isReady }: { readonly text: () => string; readonly isReady: boolean }) => {
  const [said, setSaid] = useState<'copy' | 'copied' | 'notCopied'>('copy');
  useEffect(() => {
    if (said === 'copy') return undefined;
    const timer = setTimeout(() => setSaid('copy'), 2500);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <button
      type="button"
      class="button bare"
      disabled={!isReady}
      onClick={() => {
        void copyText(text()).then((isDone) => setSaid(isDone ? 'copied' : 'notCopied'));
      }}
    >
      <span aria-live="polite">{t(`text.${said}`)}</span>
    </button>
  );
};

interface MenuProps {
  readonly isReady: boolean;
  readonly children: (close: () => void) => preact.ComponentChildren;
}

/** A list that a button opens; it closes when something is chosen, on Escape, and when the focus goes elsewhere. */
const Menu = ({ isReady, children }: MenuProps) => {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => setOpen(false);
  return (
    <div
      class="menu"
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) close();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        close();
        button.current?.focus();
      }}
    >
      <button
        type="button"
        class="button bare"
        ref={button}
        disabled={!isReady}
        aria-expanded={isOpen}
        aria-controls="outputs"
        onClick={() => setOpen(!isOpen)}
      >
        {t('text.download')} <span aria-hidden="true">▾</span>
      </button>
      <ul id="outputs" hidden={!isOpen}>
        {children(close)}
      </ul>
    </div>
  );
};
