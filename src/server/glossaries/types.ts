import type { Glossary } from '../../glossary/types.js';
import type { Term } from '../../languages/lexicon.js';

/** A glossary that a client has made. */
export interface StoredGlossary {
  /** A UUID, by chance: whoever does not know it cannot guess it. */
  readonly id: string;
  /** To show; never empty. */
  readonly name: string;
  /** When it was made, in ISO 8601. */
  readonly created: string;
  readonly terms: readonly Term[];
}

/** What a glossary is made of, or changed to. */
export type Contents = Pick<StoredGlossary, 'name' | 'terms'>;

/** The glossaries that clients have made. Each belongs to the key that came with it (the `owner`); nobody else sees it. */
export interface Glossaries {
  /** Resolves once it is on the disk. @throws `Problem`: 456 too many, 507 it cannot be kept */
  add(owner: Owner, contents: Contents): Promise<StoredGlossary>;
  /** @throws `Problem` 404: there is none with this id, or it is somebody else's */
  find(owner: Owner, id: string): Promise<StoredGlossary>;
  /** Those of an owner, the oldest first. */
  list(owner: Owner): Promise<readonly StoredGlossary[]>;
  /** Changes one; of changes that come together, each sees what the one before it has made. @throws `Problem` 404, 507 */
  change(owner: Owner, id: string, to: (before: StoredGlossary) => Partial<Contents>): Promise<StoredGlossary>;
  /** @throws `Problem` 404 */
  remove(owner: Owner, id: string): Promise<void>;
  /** The terms of one, or of several together, of which the later wins; ready for use. @throws `Problem` 404 */
  use(owner: Owner, ids: readonly string[]): Promise<Glossary>;
}

/** The name beside a key; undefined where none are needed. */
export type Owner = string | undefined;
