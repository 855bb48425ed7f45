import type { ApiProblem } from '../api/problem.js';
import { explain } from './explain.js';

/** A problem in words. */
export const ProblemText = ({ problem }: { readonly problem: ApiProblem }) => {
  const { what, detail } = explain(problem);
  return (
    <>
      {what}
      {detail !== '' && (
        <>
          {' '}
          <span lang="en">{detail}</span>
        </>
      )}
    </>
  );
};
