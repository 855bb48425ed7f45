import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mathText: 'mathText';
    mathFlow: 'mathFlow';
    mathData: 'mathData';
  }
}

const dollar = 36;
const backslash = 92;

const isLineEnd = (code: Code): boolean => code === null || code < -2;
const isSpace = (code: Code): boolean => isLineEnd(code) || (code !== null && (code < 0 || code === 32));
const isWordCharacter = (code: Code): boolean => code !== null && code > 0 && /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));

/**
 * `$x$` and `$$x$$` on one line. By pandoc's rule, so that prices are none ("entre $5 et $10", "100$US ou 200$US"): no space within the
 * signs, no letter or digit outside them.
 */
const tokenizeText: Tokenizer = function (effects, ok, nok) {
  let signs = 0;
  let closing = 0;
  let last: Code = null;
  if (isWordCharacter(this.previous)) return nok;
  const opening: State = (code) => {
    if (code === dollar && signs < 2) {
      signs += 1;
      effects.consume(code);
      return opening;
    }
    if (isSpace(code) || code === dollar) return nok(code);
    effects.exit('mathData');
    effects.enter('mathData');
    return inside(code);
  };
  const inside: State = (code) => {
    if (isLineEnd(code)) return nok(code);
    if (code === dollar) return isSpace(last) ? nok(code) : close(code);
    const isEscape = code === backslash;
    last = code;
    effects.consume(code);
    return isEscape ? escaped : inside;
  };
  const escaped: State = (code) => {
    if (isLineEnd(code)) return nok(code);
    effects.consume(code);
    return inside;
  };
  const close: State = (code) => {
    if (code === dollar && closing < signs) {
      closing += 1;
      effects.consume(code);
      return close;
    }
    if (closing < signs || isWordCharacter(code)) return nok(code);
    effects.exit('mathData');
    effects.exit('mathText');
    return ok(code);
  };
  return (code) => {
    effects.enter('mathText');
    effects.enter('mathData');
    return opening(code);
  };
};

/** Whether the next line belongs to the same container: a lazy line does not. */
const ownLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const start: State = (code) => (this.parser.lazy[this.now().line] ? nok(code) : ok(code));
    return (code) => {
      if (code === null) return nok(code);
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return start;
    };
  },
};

/** A block between two lines of `$$`, or to the end of what it stands in. */
const tokenizeFlow: Tokenizer = function (effects, ok, nok) {
  const { interrupt } = this;
  let signs = 0;
  const fence: State = (code) => {
    if (code === dollar) {
      signs += 1;
      effects.consume(code);
      return fence;
    }
    return signs === 2 && isLineEnd(code) ? endLine(code) : nok(code);
  };
  const endLine: State = (code) => {
    effects.exit('mathData');
    if (interrupt) return end(code);
    return effects.attempt(ownLine, startLine, end)(code);
  };
  const startLine: State = (code) => {
    if (isLineEnd(code)) return effects.attempt(ownLine, startLine, end)(code);
    effects.enter('mathData');
    signs = 0;
    return line(code);
  };
  const line: State = (code) => {
    if (isLineEnd(code)) return signs === 2 ? last(code) : endLine(code);
    signs = code === dollar && signs >= 0 ? signs + 1 : isSpace(code) ? signs : -1;
    effects.consume(code);
    return line;
  };
  const last: State = (code) => {
    effects.exit('mathData');
    return end(code);
  };
  const end: State = (code) => {
    effects.exit('mathFlow');
    return ok(code);
  };
  return (code) => {
    effects.enter('mathFlow');
    effects.enter('mathData');
    return fence(code);
  };
};

/** Formulas in TeX, as GitHub, pandoc and many editors read them. */
export const math: Extension = {
  text: { [dollar]: { name: 'mathText', tokenize: tokenizeText } },
  flow: { [dollar]: { name: 'mathFlow', tokenize: tokenizeFlow, concrete: true } },
};
