#!/usr/bin/env node
import { main } from './main.js';
import { services } from './services.js';
import { type Ending, interrupted, terminated } from './world.js';

const stop = new AbortController();

// once: a second Ctrl-C kills the process in the usual way
const endBy = (ending: Ending) => (): void => {
  stop.abort(ending);
};
process.once('SIGINT', endBy(interrupted)).once('SIGTERM', endBy(terminated));

const { stdin, stdout, stderr, env } = process;
process.exitCode = await main(process.argv.slice(2), { stdin, stdout, stderr, env, stop, services });
