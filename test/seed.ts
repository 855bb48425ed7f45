import fc from 'fast-check';

/**
 * The same random texts in every run, so that a change is judged by itself. `npm run test:properties` tries others.
 */
fc.configureGlobal({ seed: Number(process.env['FR2EN_SEED'] ?? 1) });
