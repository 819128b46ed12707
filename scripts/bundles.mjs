import { projectPath } from './project.mjs';

/**
 * What esbuild makes of the sources, one bundle each. All of them hold everything that they need, except for `vscode`,
 * which the extension host provides.
 *
 * @param {{ folder: string, production?: boolean }} options `folder` is where the bundles go; with `production` they are
 *   small and have no source maps.
 * @returns {Record<'client' | 'server' | 'commandLine' | 'browserClient' | 'browserServer', import('esbuild').BuildOptions>}
 */
export function bundles({ folder, production = false }) {
  const outfile = (name) => `${folder}/${name}`;
  const common = {
    bundle: true,
    // Some packages' CommonJS cannot be bundled; their ES modules can.
    mainFields: ['module', 'main'],
    charset: 'utf8',
    legalComments: 'none',
    minify: production,
    sourcemap: production ? false : 'linked',
    logLevel: 'warning',
  };
  const node = { ...common, platform: 'node', target: 'node20', format: 'cjs' };
  const browser = { ...common, platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };
  return {
    client: {
      ...node,
      entryPoints: [projectPath('client/src/extension.node.ts')],
      outfile: outfile('client.js'),
      external: ['vscode'],
    },
    server: {
      ...node,
      entryPoints: [projectPath('server/src/languageServer/main.node.ts')],
      outfile: outfile('server.js'),
    },
    commandLine: {
      ...node,
      entryPoints: [projectPath('server/src/cli/main.ts')],
      outfile: outfile('normlint.js'),
      // A package's ES module asks for its own address, which a CommonJS bundle does not have.
      define: { 'import.meta.url': 'bundleUrl' },
      banner: {
        js: "#!/usr/bin/env node\nconst bundleUrl = require('node:url').pathToFileURL(__filename).href;",
      },
    },
    browserClient: {
      ...browser,
      entryPoints: [projectPath('client/src/extension.browser.ts')],
      outfile: outfile('client.browser.js'),
      format: 'cjs',
      external: ['vscode'],
    },
    browserServer: {
      ...browser,
      entryPoints: [projectPath('server/src/languageServer/main.browser.ts')],
      outfile: outfile('server.browser.js'),
      format: 'iife',
    },
  };
}
