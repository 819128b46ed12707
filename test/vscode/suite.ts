import Mocha from 'mocha';

/** Begins each line of the report; `scripts/vscodeHost/automation.mjs` tells it so from the workbench's own messages. */
const reportMark = '[suite] ';

/** Milliseconds for one test: enough for the first one, which waits until the extension has started. */
const testLimit = 60_000;

/**
 * Runs all cases inside VS Code's extension host, in Node or in a web worker. VS Code calls this, as
 * `extensionTestsPath` names the bundled file.
 *
 * @throws {Error} When a case fails.
 */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: testLimit, color: false, reporter: Mocha.reporters.Spec });
  Mocha.reporters.Base.consoleLog = report;
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./cases/index');
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve);
  });
  if (failures > 0) throw new Error(`${failures} of the cases failed.`);
}

/** What mocha's reporters call like `console.log`: a format, its values. Each line goes out marked. */
function report(template: unknown = '', ...values: readonly unknown[]): void {
  const rest = [...values];
  const text = String(template).replace(/%[sd]/g, (place) => (rest.length === 0 ? place : String(rest.shift())));
  for (const line of text.split('\n')) console.log(`${reportMark}${line}`);
}
