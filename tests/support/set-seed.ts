import fc from 'fast-check';

/**
 * Properties try the same examples in every run, so that a change is judged by what it changes. `npm run fuzz` tries others: it
 * sets another seed, which a failure prints.
 */
fc.configureGlobal({ seed: Number(process.env['KHULASA_SEED'] ?? 20_261_127) });
