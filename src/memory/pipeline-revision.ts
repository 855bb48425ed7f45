/**
 * Which rules make the English: a hash of the built JavaScript that English depends on, so that two builds with different rules never share
 * remembered English. The build (scripts/revision.mjs) writes it over this word, which stands for sources that are not built.
 */
export const pipelineRevision: string = 'sources';
