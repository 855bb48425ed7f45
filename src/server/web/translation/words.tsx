import { type Marked, runsOf } from './runs.js';

/** A text with its marks. */
export const Words = ({ text, marks }: { readonly text: string; readonly marks: readonly Marked[] }) => (
  <>
    {runsOf(text, marks).map((run, at) =>
      run.as === '' ? (
        run.text
      ) : (
        <span key={at} class={run.as}>
          {run.text}
        </span>
      ),
    )}
  </>
);
