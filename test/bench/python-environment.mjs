// Python for the benchmarks that need it: environments in the cache folder, filled from PyPI the first time. Nothing is installed
// system-wide.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What is made once and used by later runs. */
export const cacheFolder = process.env.BENCH_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'fr2en-bench');

const root = join(import.meta.dirname, '../..');

/**
 * A Python that has these modules: that of FR2EN_PYTHON where it has them, else an environment of its own.
 *
 * @returns the path of a Python; undefined, after a message, where none can be had
 */
export const pythonWith = (name, { modules, packages }) => {
  const given = process.env.FR2EN_PYTHON;
  if (given && has(given, modules)) return given;
  const folder = join(cacheFolder, name);
  const python = join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  const record = join(folder, 'packages.json');
  if (existsSync(record) && readFileSync(record, 'utf8') === JSON.stringify(packages)) return python;
  const base = given ?? 'python3';
  if (!has(base, ['venv'])) return skip(`${base} is missing, or cannot make environments (venv)`);
  mkdirSync(cacheFolder, { recursive: true });
  console.log(`making ${folder} from PyPI, once …`);
  if (run(base, ['-m', 'venv', folder]) && run(python, ['-m', 'pip', 'install', '--quiet', ...packages])) {
    writeFileSync(record, JSON.stringify(packages));
    return python;
  }
  return skip(`its packages could not be installed in ${folder}`);
};

/** Runs a Python program that may import the recipe of the embedded model; false where it failed, of which it has told itself. */
export const runPython = (python, args) => run(python, args, { PYTHONPATH: join(root, 'models/recipe'), PYTHONDONTWRITEBYTECODE: '1' });

const run = (program, args, env) => spawnSync(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;

const has = (python, modules) => spawnSync(python, ['-c', `import ${modules.join(', ')}`], { stdio: 'ignore' }).status === 0;

const skip = (why) => {
  console.log(`skipped: ${why}.`);
  return undefined;
};
