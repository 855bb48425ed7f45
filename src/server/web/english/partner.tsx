import { t } from '../messages/messages.js';
import type { Choices } from '../translation/choices.js';
import type { Piece } from '../translation/reading.js';
import { remarkOf } from '../translation/remarks.js';

interface PartnerProps {
  readonly piece: Piece | undefined;
  readonly choices: Choices;
}

/** What a screen reader says of the segment with the focus: its French, and what there is to know of it. */
export const Partner = ({ piece, choices }: PartnerProps) => (
  <span id="partner" hidden>
    {piece && `${remarks[remarkOf(piece, choices)]()} ${t('text.partner', { french: piece.segment.source.text })}`}
  </span>
);

const remarks = {
  ok: () => '',
  repaired: () => t('text.hasRepaired'),
  failed: () => t('text.hasFailed'),
  chosen: () => t('text.hasChosen'),
};
