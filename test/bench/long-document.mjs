// A document that is being translated while something else is measured.

/**
 * Begins a document of so many characters, and goes on until it is stopped or done.
 *
 * @returns `speed`: English tokens a second since `mark`
 */
export const longDocument = (translator, lines, characters) => {
  const text = [];
  for (let length = 0, nth = 0; length < characters; nth += 1) {
    // equal sentences would be asked for once
    text.push(nth < lines.length ? lines[nth] : `${nth} – ${lines[nth % lines.length]}`);
    length += text.at(-1).length + 2;
  }
  const stop = new globalThis.AbortController();
  let tokens = 0;
  let since = { tokens: 0, at: 0 };
  const read = async () => {
    try {
      for await (const { segment } of translator.stream([text.join('\n\n')], { signal: stop.signal })) tokens += segment?.tokens ?? 0;
    } catch (error) {
      if (error.code !== 'ERR_ABORTED') throw error;
    }
  };
  const done = read();
  return {
    mark: () => {
      since = { tokens, at: performance.now() };
    },
    speed: () => ((tokens - since.tokens) / (performance.now() - since.at)) * 1e3,
    stop: () => {
      stop.abort();
      return done;
    },
  };
};
