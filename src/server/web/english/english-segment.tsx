import type { Segment } from '../api/types.js';
import { memo } from '../state/memo.js';
import { quotationsIn, quotationsInGap } from '../translation/quotations.js';
import type { Remark } from '../translation/remarks.js';
import type { Marked } from '../translation/runs.js';
import { Words } from '../translation/words.js';

interface EnglishSegmentProps {
  readonly id: number;
  readonly segment: Segment;
  readonly gap: string;
  readonly words: string;
  readonly remark: Remark;
  readonly isOld: boolean;
  readonly isLit: boolean;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  readonly isOpen: boolean;
}

/** A gap and a segment of the English. */
export const EnglishSegment = memo(({ id, segment, gap, words, remark, ...is }: EnglishSegmentProps) => (
  <>
    <Words text={gap} marks={quotationsInGap(gap, segment.quotation.depth)} />
    <span
      data-segment={id}
      class={['piece', segment.kind === 'attribution' ? 'credit' : '', remark, is.isOld ? 'old' : '', is.isLit ? 'lit' : ''].join(' ')}
      role="button"
      tabIndex={is.isStop ? 0 : -1}
      aria-haspopup="dialog"
      aria-expanded={is.isOpen}
      aria-describedby={is.isLit ? 'partner' : undefined}
    >
      <Words text={words} marks={marksOf(segment, words)} />
    </span>
  </>
));

const marksOf = ({ target, quotation, checks }: Segment, words: string): Marked[] => [
  ...quotationsIn(words, quotation.depth),
  ...(words === target.text
    ? checks.flatMap((finding) =>
        finding.status === 'failed'
          ? (finding.target ?? []).map(({ start, end }) => ({ start: start - target.start, end: end - target.start, as: 'fault' }))
          : [],
      )
    : []),
];
