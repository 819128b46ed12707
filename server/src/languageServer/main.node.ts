import { isMainThread } from 'node:worker_threads';
import { createConnection } from 'vscode-languageserver/node';
import { userFolder } from '../catalogue/tasks/userFolder.node';
import { lintInSteps } from '../linter';
import { rules } from '../rules/registry';
import { catalogueTasksOnDisk } from './catalogueTasks.node';
import { lastChangedOnDisk } from './lastChanged.node';
import { loadCatalogueFromDisk } from './loadCatalogue.node';
import { startServer } from './server';
import { settingsFilesOnDisk } from './settingsFiles.node';
import { doTaskOfThread, runInThread } from './taskThread.node';
import { workspaceCataloguesOnDisk } from './workspaceCatalogues.node';

/** Ways to talk to a client, as arguments of the process. */
const transports = ['--stdio', '--node-ipc', '--pipe', '--socket'];

/** Exit code when the process is started in a way that cannot work. */
const badUsage = 2;

/**
 * The language server as a Node process: `node server.js --stdio` for any editor, `--node-ipc` for VS Code. It ends
 * with `exit`, when its input ends, or when the client's process is gone.
 */
if (!isMainThread) {
  // The server starts itself in a thread for a task that would keep it from answering.
  void doTaskOfThread();
} else if (process.argv.slice(2).some((argument) => transports.some((transport) => argument.startsWith(transport)))) {
  startServer(createConnection(), {
    lintInSteps,
    rules,
    settingsFiles: settingsFilesOnDisk(rules),
    workspaceCatalogues: workspaceCataloguesOnDisk(),
    lastChanged: lastChangedOnDisk,
    loadCatalogue: ({ storage = userFolder() }) => loadCatalogueFromDisk(__dirname, storage),
    catalogueTasks: catalogueTasksOnDisk({
      bundled: __dirname,
      run: (task, how) => runInThread(__filename, task, how),
    }),
    giveWay: () => new Promise((resolve) => setImmediate(resolve)),
  });
} else {
  console.error(
    'The language server talks to an editor. Start it with --stdio, or with --node-ipc from a Node process.',
  );
  process.exitCode = badUsage;
}
