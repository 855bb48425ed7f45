import type { Segment } from '../api/types.js';
import { t } from '../messages/messages.js';
import { findingsOf } from '../translation/remarks.js';

/** What the checks found in the model's English, and what they say of it. */
export const Findings = ({ segment }: { readonly segment: Segment }) => {
  const findings = findingsOf({ segment });
  if (findings.length === 0) return null;
  return (
    <ul class="findings">
      {findings.map(({ rule, status, detail }, at) => (
        <li key={at} class={status}>
          <strong>{t(status === 'failed' ? 'text.checkFailed' : 'text.checkRepaired', { rule: t(`rule.${rule}`) })}</strong>
          {detail !== '' && <span lang="en"> {detail}</span>}
        </li>
      ))}
    </ul>
  );
};
