import { Fr2enError } from '../../errors.js';
import type { TranslateArguments } from '../arguments/arguments.js';
import { sayFailure } from './failures.js';
import type { Tally } from '../../documents/tally.js';
import { findingLines } from './findings.js';
import type { Input } from '../files/inputs.js';
import type { InputReport } from '../../documents/outputs/report.js';
import type { TermCounts } from '../../translation.js';
import { say, type World } from '../world.js';

/** Reports what goes wrong as it happens, and knows the exit code that follows. */
export class Outcome {
  private failed = false;
  private found = false;

  constructor(
    private readonly args: TranslateArguments,
    private readonly world: World,
  ) {}

  /** Reports an input that failed. */
  add(error: Fr2enError, { name }: Input): void {
    this.failed = true;
    const named = error.code === 'ERR_SEGMENT' ? new Fr2enError(error.code, `${name}: ${error.message}`, { cause: error }) : error;
    sayFailure(this.world, named, this.args);
  }

  /** Reports a translated input. */
  judge({ name }: Input, tally: Tally, { report }: InputReport): void {
    const { args, world } = this;
    if (args.strict || args.verbose)
      findingLines(name, tally).forEach((line) => {
        say(world, line);
      });
    if (args.strict && tally.failed > 0) this.found = true;
    if (!args.verbose) return;
    const remembered = report.remembered > 0 ? `${report.remembered} from memory, ` : '';
    const checked = `${report.repaired} repaired, ${report.failed} failed`;
    const terms = report.terms ? `, ${termsLine(report.terms)}` : '';
    say(world, `${name}: ${report.segments} segments, ${remembered}${checked}${terms}, ${report.milliseconds} ms.`);
  }

  /** 1 if an input failed, or else 3 if a check failed under `--strict`, or else 0. */
  get exitCode(): 0 | 1 | 3 {
    if (this.failed) return 1;
    return this.found ? 3 : 0;
  }
}

const termsLine = ({ found, enforced, missed }: TermCounts): string => `terms: ${found} found, ${enforced} enforced, ${missed} missed`;
