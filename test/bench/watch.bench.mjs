// A folder that is watched: 500 files dropped at once, half of them rewritten while the command works, which is killed three times. Fails
// unless each file has the English of its last version, and no version was translated twice. With the tiny model: the time is that of all
// but the model. BENCH_FILES (500)
import { printTable, writeResults } from './report.mjs';
import { size } from './sizes.mjs';
import { watchedFolder } from './watched-folder.mjs';

const counts = await watchedFolder(size('BENCH_FILES', 500), 3);
printTable('Files in a watched folder', [counts]);
writeResults('watch', { rows: [counts] });
if (counts.right !== counts.files || counts.twice > 0 || counts.partials + counts.failures > 0) process.exitCode = 1;
