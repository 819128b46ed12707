import esbuild from 'esbuild';
import { projectPath } from '../project.mjs';

/** @type {esbuild.BuildOptions} */
const common = {
  entryPoints: [projectPath('test', 'vscode', 'suite.ts')],
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  charset: 'utf8',
  external: ['vscode'],
  logLevel: 'warning',
};

/**
 * Bundles the suite (`test/vscode`) for an extension host in Node.
 *
 * @param {string} outfile What to write; given to VS Code as `extensionTestsPath`.
 */
export async function bundleNodeSuite(outfile) {
  await esbuild.build({
    ...common,
    outfile,
    platform: 'node',
    target: 'node20',
    logOverride: {
      // Mocha can start worker processes and load reporters by name; the suite asks for neither.
      'require-resolve-not-external': 'silent',
    },
  });
}

/**
 * Bundles the same suite for an extension host in a web worker: with the browser build of mocha, and with chai's
 * assertions, which have the same names, for Node's.
 *
 * @param {string} outfile
 */
export async function bundleWebSuite(outfile) {
  await esbuild.build({
    ...common,
    outfile,
    platform: 'browser',
    alias: { mocha: 'mocha/mocha.mjs', 'node:assert/strict': projectPath('test', 'vscode', 'assert.browser.ts') },
    // Mocha's browser build is a script for everywhere: seeing these it would put itself in the suite's place.
    define: { module: 'undefined', exports: 'undefined', global: 'globalThis' },
    // It looks at the page's address; a worker of VS Code has none that it may see.
    banner: { js: "globalThis.location ??= new URL('http://localhost/');" },
  });
}
