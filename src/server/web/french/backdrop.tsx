import type { Ref } from 'preact';
import { memo } from '../state/memo.js';
import type { Choices } from '../translation/choices.js';
import { quotationsIn, quotationsInGap } from '../translation/quotations.js';
import type { Piece, Reading } from '../translation/reading.js';
import { remarkOf } from '../translation/remarks.js';
import type { Marked } from '../translation/runs.js';
import { Words } from '../translation/words.js';

interface BackdropProps {
  readonly of: Ref<HTMLDivElement>;
  readonly reading: Reading;
  readonly choices: Choices;
  readonly lit: number | undefined;
}

/** The French once more, letter on letter behind the text area: it carries the marks, and the text area the words. */
export const Backdrop = ({ of, reading, choices, lit }: BackdropProps) => {
  const { text, pieces } = reading;
  const rest = text.slice(pieces.at(-1)?.to ?? 0);
  // French that is not translated yet is no gap: nobody has said where its quotations end
  const isGap = pieces.length > 0 && !/\p{L}/u.test(rest);
  return (
    <div class="text backdrop" aria-hidden="true" ref={of}>
      {pieces.map((piece, at) => (
        <FrenchPiece
          key={piece.key}
          piece={piece.segment}
          id={piece.key}
          gap={text.slice(pieces[at - 1]?.to ?? 0, piece.from)}
          words={text.slice(piece.from, piece.to)}
          isLit={piece.key === lit}
          remark={remarkOf(piece, choices)}
        />
      ))}
      <Words text={rest} marks={isGap ? quotationsInGap(rest, 0) : []} />
      {/* a line break at the end makes a line only if something stands in it */}
      {'\u200b'}
    </div>
  );
};

interface FrenchPieceProps {
  readonly piece: Piece['segment'];
  readonly id: number;
  readonly gap: string;
  readonly words: string;
  readonly isLit: boolean;
  readonly remark: string;
}

const FrenchPiece = memo(({ piece, id, gap, words, isLit, remark }: FrenchPieceProps) => (
  <>
    <Words text={gap} marks={quotationsInGap(gap, piece.quotation.depth)} />
    <span data-segment={id} class={`piece ${piece.kind === 'attribution' ? 'credit' : ''} ${remark} ${isLit ? 'lit' : ''}`}>
      <Words text={words} marks={marksOf(piece, words)} />
    </span>
  </>
));

/** What the server said of a sentence holds as long as nobody has changed it. */
const marksOf = ({ source, attributions, quotation, checks }: Piece['segment'], words: string): Marked[] => {
  if (words !== source.text) return [];
  const here = (start: number, end: number, as: string): Marked => ({ start: start - source.start, end: end - source.start, as });
  return [
    ...quotationsIn(words, quotation.depth),
    ...attributions.map(({ start, end }) => here(start, end, 'said')),
    ...checks.flatMap((finding) =>
      finding.status === 'failed' ? (finding.source ?? []).map(({ start, end }) => here(start, end, 'fault')) : [],
    ),
  ];
};
