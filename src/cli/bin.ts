#!/usr/bin/env node
import './compile-once.js';
import { main } from './main.js';
import { services } from './services.js';
import { type Ending, interrupted, terminated } from './world.js';

const stop = new AbortController();

const endBy = (ending: Ending) => (): void => {
  stop.abort(ending);
  // a second signal, of whichever kind, kills the process in the usual way
  process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM');
};
process.on('SIGINT', endBy(interrupted)).on('SIGTERM', endBy(terminated));

const { stdin, stdout, stderr, env } = process;
process.exitCode = await main(process.argv.slice(2), { stdin, stdout, stderr, env, stop, services });
