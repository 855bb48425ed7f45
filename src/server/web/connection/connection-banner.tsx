import { useStore } from '../state/use-store.js';
import { trouble } from './connection.js';

/** Says what is wrong, and asks for a key if that is what is wrong. */
export const ConnectionBanner = () => {
  const problem = useStore(trouble);
  return (
    <div role="alert" class="banner">
      {problem && (problem.message || problem.code)}
    </div>
  );
};
