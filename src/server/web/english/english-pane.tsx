import { t } from '../messages/messages.js';
import { useStore } from '../state/use-store.js';
import { choices } from '../translation/choices.js';
import type { Reading } from '../translation/reading.js';
import { type EnglishPaneProps, EnglishText } from './english-text.js';
import { Outputs } from './outputs.js';
import { Summary } from './summary.js';

/** The English, what was found in it, and the ways to take it along. */
export const EnglishPane = ({ reading, lit, light }: EnglishPaneProps) => {
  const mine = useStore(choices);
  return (
    <section class="pane english" aria-labelledby="english-title">
      <div class="head">
        <h2 id="english-title">{t('text.english')}</h2>
        <Summary reading={reading} choices={mine} />
        <Outputs reading={reading} choices={mine} />
        <Progress reading={reading} />
      </div>
      {reading.pieces.length === 0 ? (
        <p class="text placeholder">{reading.state === 'empty' && t('text.englishWillBe')}</p>
      ) : (
        <EnglishText reading={reading} choices={mine} lit={lit} light={light} />
      )}
    </section>
  );
};

/** How far the translation has come in the French. */
const Progress = ({ reading: { state, pieces, fresh, text } }: { readonly reading: Reading }) =>
  state === 'translating' ? (
    <progress class="progress" aria-label={t('text.translating')} max={text.length} value={pieces[fresh - 1]?.to ?? 0} />
  ) : null;
