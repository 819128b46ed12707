import { createConnection } from 'vscode-languageserver/node';
import { loadCatalogue } from '../catalogue/load.node';
import { lintInSteps } from '../linter';
import { rules } from '../rules/registry';
import { startServer } from './server';

/**
 * The language server as a Node process: `node server.js --stdio` for any editor, `--node-ipc` for VS Code. It ends
 * with `exit`, when its input ends, or when the client's process is gone.
 */
startServer(createConnection(), {
  lintInSteps,
  rules,
  loadCatalogue: () => loadCatalogue(__dirname),
  giveWay: () => new Promise((resolve) => setImmediate(resolve)),
});
