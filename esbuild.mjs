import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import esbuild from 'esbuild';

// Builds everything into dist/: `node esbuild.mjs`. With --watch it goes on building after every change; with
// --production the bundles are small and carry no source maps.

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  minify: production,
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
};

const bundleUrl = "const bundleUrl = require('node:url').pathToFileURL(__filename).href;";

/** @type {esbuild.BuildOptions} */
const node = {
  ...common,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // The CommonJS files of some packages (jsonc-parser) hide their imports from the bundler.
  mainFields: ['module', 'main'],
  // The ES modules of some packages (fdir) ask for their own address, which a CommonJS bundle has not.
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: bundleUrl },
};

/** @type {esbuild.BuildOptions} */
const worker = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

/** @type {esbuild.BuildOptions[]} */
const bundles = [
  { ...node, entryPoints: ['client/src/extension.node.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  { ...node, entryPoints: ['server/src/languageServer/main.node.ts'], outfile: 'dist/server.js' },
  {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/normlint.js',
    banner: { js: `#!/usr/bin/env node\n${bundleUrl}` },
  },
  {
    ...worker,
    entryPoints: ['client/src/extension.browser.ts'],
    outfile: 'dist/client.browser.js',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...worker,
    entryPoints: ['server/src/languageServer/main.browser.ts'],
    outfile: 'dist/server.browser.js',
    format: 'iife',
  },
];

try {
  if (production) await rm('dist', { recursive: true, force: true });
  buildCatalogue();
  if (watch) await watchBundles();
  else await Promise.all(bundles.map((options) => esbuild.build(options)));
} catch (error) {
  // esbuild has printed what is wrong with the sources.
  if (!(error instanceof Error && 'errors' in error)) console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function watchBundles() {
  const contexts = await Promise.all(
    bundles.map((options) => esbuild.context({ ...options, plugins: [reporter(options)] })),
  );
  await Promise.all(contexts.map((context) => context.watch()));
  console.log('Watching for changes. The catalogue is built at the start only.');
}

/** Says when a bundle was built again. */
function reporter({ outfile }) {
  return {
    name: 'reporter',
    setup: (build) =>
      build.onEnd(({ errors }) => console.log(`${outfile}: ${errors.length === 0 ? 'built' : 'failed'}`)),
  };
}

/** Turns data/ into dist/normlint.catalogue. */
function buildCatalogue() {
  if (!existsSync('scripts/buildCatalogue.ts')) {
    console.error('scripts/buildCatalogue.ts is missing, so there is no catalogue in dist/.');
    return;
  }
  const { status, error } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/buildCatalogue.ts'], {
    stdio: 'inherit',
  });
  if (error !== undefined) throw error;
  if (status !== 0)
    throw new Error(`The catalogue could not be built (exit code ${status}); the messages above say why.`);
}
