import { join } from 'node:path';
import type { Fr2enError } from '../../../errors.js';
import { exists } from '../../files/plan.js';
import { findingLines } from '../../messages/findings.js';
import { say } from '../../world.js';
import type { Desk } from './desk.js';
import { failureOf, isFatal, isOfWorker } from './failing.js';
import { type Arrival, Arrivals } from './folder/arrivals.js';
import { watchFolder } from './folder/events.js';
import { folderAt } from './folder/folders.js';
import { stampOf } from './folder/walk.js';
import { isTakenBy, survey } from './survey.js';
import { type Result, translateFile } from './translate-file.js';

/** Files that come within this time, in milliseconds, come at once. */
const shortestPause = 50;
/** How often, in milliseconds, it looks whether the folder is still there. */
const longestPause = 1000;
/** With `--once`: how often a file may go without rest for as long as it should, until it is left to the next run. */
const restlessness = 20;

/** A watch from its start to its end. */
export class Session {
  private readonly arrivals: Arrivals;
  private readonly name: (path: string) => string;
  private translated = 0;
  /** Why the watch cannot go on. */
  private trouble: Fr2enError | undefined;
  private wake: () => void = () => undefined;
  private nextSurvey = 0;
  /** No file is begun before: the model's process has failed. */
  private notBefore = 0;
  private workerFailures = 0;

  constructor(private readonly desk: Desk) {
    const { args, folders } = desk;
    this.arrivals = new Arrivals(args.settle, (path) => stampOf(join(folders.from, path)));
    this.name = (path) => join(args.from, path);
  }

  /** How far it has got: `12 files translated, 1 failed, 3 still to do`. */
  get summary(): string {
    const { failures } = this.desk;
    const left = this.arrivals.size;
    const failed = failures.size > 0 ? `, ${failures.size} failed` : '';
    return `${this.translated} ${this.translated === 1 ? 'file' : 'files'} translated${failed}${left > 0 ? `, ${left} still to do` : ''}`;
  }

  /** Whether there is anything to say of it. */
  get hasWorked(): boolean {
    return this.translated > 0 || this.desk.failures.size > 0;
  }

  /**
   * Translates what is there; then, unless it is for once, what comes, until the signal stops it.
   *
   * @throws the signal's reason; `Fr2enError` for what ends the watch: the folder is gone, there is no such model
   */
  async run(): Promise<void> {
    const { args, world } = this.desk;
    const wake = (): void => {
      this.wake();
    };
    world.stop.signal.addEventListener('abort', wake);
    const close = args.once ? async () => undefined : await this.listen();
    try {
      await this.lookThrough();
      while (await this.step());
    } finally {
      world.stop.signal.removeEventListener('abort', wake);
      await close();
    }
  }

  private listen(): Promise<() => Promise<void>> {
    const { desk, arrivals } = this;
    const isTaken = isTakenBy(desk);
    const onFile = (path: string): void => {
      if (isTaken(path, 'file')) arrivals.notice(path, performance.now());
      this.wake();
    };
    return watchFolder(
      desk.folders.from,
      { poll: desk.args.poll, isTaken },
      {
        onFile,
        // its files may have come before the system began to tell of them
        onFolder: (path) => void survey(desk, path).then(({ due }) => due.forEach(onFile)),
        onGone: (path) => {
          arrivals.forget(path);
          void desk.failures.remove(path);
          // the English of another may have its name now
          for (const other of desk.failures.paths) if (desk.failures.of(other)?.again === 'later') onFile(other);
        },
        onTrouble: (error) => {
          this.trouble = error;
          this.wake();
        },
      },
    );
  }

  /** Looks for what no event has told: what was there before, English that is gone, failures that may have passed. */
  private async lookThrough(): Promise<void> {
    const { args, world, rhythm } = this.desk;
    const isFirst = this.nextSurvey === 0;
    const found = await survey(this.desk);
    const now = performance.now();
    this.nextSurvey = now + rhythm.survey;
    for (const path of found.due) this.arrivals.notice(path, now);
    if (!isFirst || args.quiet) return;
    if (found.withOtherOptions > 0)
      say(world, `${found.withOtherOptions} files were translated with other options, and are translated again.`);
    if (args.verbose) say(world, `${args.from}: ${found.due.length} files to translate, ${found.upToDate} have their English.`);
  }

  /** @returns whether to go on */
  private async step(): Promise<boolean> {
    const { args, folders, world } = this.desk;
    world.stop.signal.throwIfAborted();
    if (this.trouble) throw this.trouble;
    if (!(await exists(folders.from))) await folderAt(args.from);
    const now = performance.now();
    if (!args.once && now >= this.nextSurvey) await this.lookThrough();
    await this.arrivals.look(now);
    const next = now >= this.notBefore ? this.arrivals.take() : undefined;
    if (next) {
      await this.handle(next);
      return true;
    }
    if (args.once) {
      await this.leaveGrowing(now);
      if (this.arrivals.size === 0) return false;
    }
    const until = Math.min(this.arrivals.nextLook ?? Infinity, now + longestPause);
    await this.pause(Math.max(until - now, shortestPause));
    return true;
  }

  /** Ends early if something happens, but not at once: what comes together is taken together. */
  private async pause(milliseconds: number): Promise<void> {
    const { signal } = this.desk.world.stop;
    const begun = performance.now();
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        setTimeout(resolve, signal.aborted ? 0 : Math.max(0, begun + shortestPause - performance.now()));
      };
    });
    this.wake = () => undefined;
  }

  private async handle(arrival: Arrival): Promise<void> {
    const { path, stamp } = arrival;
    const { world, failures, args, translator } = this.desk;
    try {
      await this.settle(path, await translateFile(arrival, this.desk));
      this.workerFailures = 0;
    } catch (error) {
      if (world.stop.signal.aborted || isFatal(error) || (args.once && isOfWorker(error))) throw error;
      const failure = failureOf(error, this.name(path), stamp);
      if (failures.of(path)?.message !== failure.message) say(world, failure.message);
      await failures.add(path, failure);
      if (!isOfWorker(error)) return;
      await translator.drop();
      this.notBefore = performance.now() + this.desk.rhythm.patience * 2 ** Math.min(this.workerFailures, 8);
      this.workerFailures += 1;
    }
  }

  private async settle(path: string, result: Result): Promise<void> {
    const { world, args, failures } = this.desk;
    if (result.what === 'growing') {
      this.arrivals.notice(path, performance.now());
      return;
    }
    await failures.remove(path);
    if (result.what === 'nothing') return;
    this.translated += 1;
    const { tally, report } = result.done;
    if (args.verbose)
      findingLines(result.name, tally).forEach((line) => {
        say(world, line);
      });
    const sentences = tally.segments === 1 ? '1 sentence' : `${tally.segments} sentences`;
    const seconds = (report.report.milliseconds / 1000).toFixed(1);
    if (!args.quiet) say(world, `${result.name} → ${result.output}, ${sentences}, ${seconds} s`);
  }

  /** A run for once ends, though a log may grow for ever. */
  private async leaveGrowing(now: number): Promise<void> {
    const { args, failures, world } = this.desk;
    for (const path of this.arrivals.growingSince(now - restlessness * args.settle)) {
      this.arrivals.forget(path);
      const message = `${this.name(path)}: something is still writing to it. The next run takes it up.`;
      say(world, message);
      await failures.add(path, { message, when: new Date(), again: 'later', stamp: undefined });
    }
  }
}
