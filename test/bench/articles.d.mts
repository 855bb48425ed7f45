// What tests use of articles.mjs.

export declare const distinctSentences: (count: number) => Generator<string, void>;
