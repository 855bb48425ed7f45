/** A failure is handled when its turn comes; until then it must not count as an unhandled rejection. */
export const silent = <Value>(promise: Promise<Value>): Promise<Value> => {
  promise.catch(() => undefined);
  return promise;
};
