/**
 * English words that a line should not end with, since what follows belongs to them: articles, determiners and prepositions. Source: ours.
 */
export const leadingWords: ReadonlySet<string> = new Set(
  `a an the this that these those my your his her its our their whose which what no every each any some both all another such
  of to in on at by for with from into onto about as than like under over between among against during before after behind beside without
  within through across toward towards near until till upon off per via not very too so more most less quite rather just only`.split(
    /\s+/u,
  ),
);

/** Subjects and auxiliaries, which stand before their verb. Source: ours. */
export const wordsBeforeVerbs: ReadonlySet<string> = new Set(
  `i you he she it we they who there is are was were am be been being has have had having will would shall should can could may might must do
  does did i'm you're he's she's it's we're they're i've you've we've they've i'd you'd he'd she'd we'd they'd i'll you'll he'll she'll we'll
  they'll isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't let's that's
  there's`.split(/\s+/u),
);

/** Conjunctions, before which a sentence is best divided, and after which it is not. Source: ours. */
export const conjunctions: ReadonlySet<string> = new Set(
  `and or but nor yet because since although though while when where if unless whether that who whom whose which until so than`.split(
    /\s+/u,
  ),
);

/** Objects, which stand behind their verb. Source: ours. */
export const objects: ReadonlySet<string> = new Set(
  'it me him us them myself yourself himself herself itself ourselves themselves'.split(' '),
);

/** Small words inside the names of people and bodies: Vincent van Gogh, the Bank of France. Source: ours. */
export const wordsInNames: ReadonlySet<string> = new Set(`de du des la le les d' of van von der den di da del el al ben bin`.split(/\s+/u));
