import { createConnection } from 'vscode-languageserver/node';
import { loadCatalogue } from '../catalogue/load.node';
import { lintInSteps } from '../linter';
import { rules } from '../rules/registry';
import { lastChangedOnDisk } from './lastChanged.node';
import { startServer } from './server';
import { settingsFilesOnDisk } from './settingsFiles.node';
import { workspaceCataloguesOnDisk } from './workspaceCatalogues.node';

/** Ways to talk to a client, as arguments of the process. */
const transports = ['--stdio', '--node-ipc', '--pipe', '--socket'];

/** Exit code when the process is started in a way that cannot work. */
const badUsage = 2;

/**
 * The language server as a Node process: `node server.js --stdio` for any editor, `--node-ipc` for VS Code. It ends
 * with `exit`, when its input ends, or when the client's process is gone.
 */
if (process.argv.slice(2).some((argument) => transports.some((transport) => argument.startsWith(transport)))) {
  startServer(createConnection(), {
    lintInSteps,
    rules,
    settingsFiles: settingsFilesOnDisk(rules),
    workspaceCatalogues: workspaceCataloguesOnDisk(),
    lastChanged: lastChangedOnDisk,
    loadCatalogue: () => loadCatalogue(__dirname),
    giveWay: () => new Promise((resolve) => setImmediate(resolve)),
  });
} else {
  console.error(
    'The language server talks to an editor. Start it with --stdio, or with --node-ipc from a Node process.',
  );
  process.exitCode = badUsage;
}
