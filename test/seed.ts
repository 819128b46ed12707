import fc from 'fast-check';

/**
 * Random tests see the same texts at every run, so that a run fails for what was changed and for nothing else. Another
 * number looks at other texts: `NORMLINT_SEED=7 npm run test:unit`.
 */
fc.configureGlobal({ seed: Number(process.env.NORMLINT_SEED ?? 20261125) });
