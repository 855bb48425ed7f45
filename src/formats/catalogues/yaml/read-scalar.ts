import type { Span } from '../../../text/spans.js';
import type { Scalar } from '../scalar.js';
import { readBlockScalar } from './block-scalars.js';
import { type FlowStyle, readFlowScalar } from './flow-scalars.js';

/** The style that a scalar is written in, by its first character. */
export const styleOf = (file: string, { start }: Span): FlowStyle | 'block' => {
  switch (file[start]) {
    case '"':
      return 'double';
    case "'":
      return 'single';
    case '|':
    case '>':
      return 'block';
    default:
      return 'plain';
  }
};

/** Reads a scalar of any style. A block comes without the line breaks at its end. @param place - as the parser gives it */
export const readYamlScalar = (file: string, place: Span): Scalar => {
  const style = styleOf(file, place);
  return style === 'block' ? readBlockScalar(file, place) : readFlowScalar(file, place, style);
};
