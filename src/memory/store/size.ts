import type { Database } from './lmdb.js';
import type { Tables } from './tables.js';

/** Bytes of a table's pages. */
export const bytesOf = (table: Database<Buffer, number> | Database<Buffer, Buffer>): number => {
  const stats = table.getStats() as Record<'pageSize' | 'treeBranchPageCount' | 'treeLeafPageCount' | 'overflowPages', number>;
  return stats.pageSize * (stats.treeBranchPageCount + stats.treeLeafPageCount + stats.overflowPages);
};

/** Bytes of the pages of all tables: what the file must hold, without the pages that are free. */
export const bytesIn = ({ units, unitKeys, people, peopleKeys, passages }: Tables): number =>
  [units, unitKeys, people, peopleKeys, passages].reduce((sum, table) => sum + bytesOf(table), 0);
