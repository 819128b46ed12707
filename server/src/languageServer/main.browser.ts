import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { openCatalogue } from '../catalogue/questions/open';
import { lintInSteps } from '../linter';
import { rules } from '../rules/registry';
import { startServer } from './server';

/** The language server in a web worker. The client gives it the catalogue's bytes in its initialization options. */
declare const self: DedicatedWorkerGlobalScope;

const { port1: sender, port2: receiver } = new MessageChannel();
const waiting: (() => void)[] = [];
receiver.onmessage = () => waiting.shift()?.();

/** A message to oneself comes after the messages that wait already; a worker has no `setImmediate`. */
function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    sender.postMessage(undefined);
  });
}

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
connection.onExit(() => self.close());

startServer(connection, {
  lintInSteps,
  rules,
  async loadCatalogue({ catalogue }) {
    if (catalogue === undefined) throw new Error('The client did not send the catalogue.');
    return {
      catalogue: openCatalogue(catalogue),
      path: 'normlint.catalogue',
      isUpdated: false,
      bytes: async () => catalogue,
    };
  },
  giveWay,
});
