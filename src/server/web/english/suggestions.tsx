import type { Segment } from '../api/types.js';
import { share } from '../messages/figures.js';
import { t } from '../messages/messages.js';

interface SuggestionsProps {
  readonly suggestions: NonNullable<Segment['suggestions']>;
  /** What stands there now. */
  readonly english: string;
  readonly choose: (english: string) => void;
}

/** What people wrote for much the same French, with that French and how alike it is: to choose, never there by itself. */
export const Suggestions = ({ suggestions, english, choose }: SuggestionsProps) =>
  suggestions.length === 0 ? null : (
    <>
      <h3 id="suggestions">{t('text.suggestions')}</h3>
      <ul class="suggestions" aria-labelledby="suggestions">
        {suggestions.map(({ source, target, similarity }) => (
          <li key={`${source}\n${target}`}>
            <button type="button" class="wording" aria-pressed={target === english} onClick={() => choose(target)}>
              <span lang="en">{target}</span>
              <small>
                {t('text.alike', { share: share(Math.min(similarity, 0.99)) })} <span lang="fr">{source}</span>
              </small>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
