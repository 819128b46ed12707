import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { projectPath } from './project.mjs';
import { runMain } from './run.mjs';
import { launchChromium, prepareChromium } from './vscodeHost/chromium.mjs';
import { prepareHost } from './vscodeHost/install.mjs';

/*
 * Measures the bundled catalogue in a web worker of Chromium: opening in new workers, look-ups, suggestions, searches. Run
 * by npm run bench:browser, after npm run build. Nothing is fetched: the page, the worker and the catalogue are given to
 * the browser by this process.
 */

const origin = 'https://normlint.test';

/** What runs in the worker. Times are in milliseconds, medians over rounds where a call can be repeated. */
const worker = `
import { parseDesignation } from './designations/parse';
import { openCatalogue } from './catalogue/open';

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const timed = (times, call) => {
  const start = performance.now();
  for (let time = 0; time < times; time++) call();
  return (performance.now() - start) / times;
};
const rounds = (times, call) => median(Array.from({ length: 9 }, () => timed(times, call)));

self.onmessage = ({ data: bytes }) => {
  const start = performance.now();
  const catalogue = openCatalogue(bytes);
  const open = performance.now() - start;
  const known = parseDesignation('ISO/IEC 27001:2022');
  const unknown = parseDesignation('ISO/IEC 27901:2022');
  self.postMessage({
    open,
    has: rounds(2000, () => catalogue.has(known)),
    find: rounds(2000, () => catalogue.find(known)),
    suggest: rounds(20, () => catalogue.suggest(unknown, 5)),
    search: rounds(5, () => catalogue.search('Quality management systems — Requirements', { limit: 10 })),
    mistyped: rounds(5, () => catalogue.search('informaton secuirty managment', { limit: 10 })),
    chinese: rounds(5, () => catalogue.search('电动汽车传导充电', { limit: 10 })),
  });
};
`;

await runMain(async () => {
  const bundle = await build({
    stdin: { contents: worker, resolveDir: projectPath('server', 'src'), loader: 'ts' },
    bundle: true,
    platform: 'browser',
    write: false,
  });
  const files = new Map([
    ['/', { body: '<!doctype html><title>bench</title>', contentType: 'text/html' }],
    ['/worker.js', { body: bundle.outputFiles[0].text, contentType: 'text/javascript' }],
    [
      '/catalogue',
      { body: await readFile(projectPath('dist', 'normlint.catalogue')), contentType: 'application/octet-stream' },
    ],
  ]);
  // Isolated pages have a clock of 5 µs instead of 100.
  const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
  const host = await prepareHost();
  const executable = await prepareChromium();
  const browser = await launchChromium(await host.playwright(), executable);
  try {
    const page = await browser.newPage();
    await page.route(`${origin}/**`, (route) => {
      const file = files.get(new URL(route.request().url()).pathname);
      return file === undefined ? route.abort() : route.fulfill({ ...file, headers });
    });
    await page.goto(`${origin}/`);
    const results = [];
    for (let time = 0; time < 9; time++) results.push(await page.evaluate(measureInWorker));
    console.log(`Chromium ${browser.version()}, a new worker each time, medians of ${results.length}:`);
    for (const name of Object.keys(results[0])) {
      const values = results.map((result) => result[name]).sort((a, b) => a - b);
      const value = values[Math.floor(values.length / 2)];
      console.log(`  ${name.padEnd(10)} ${value < 0.1 ? `${(value * 1000).toFixed(2)} µs` : `${value.toFixed(2)} ms`}`);
    }
  } finally {
    await browser.close();
  }
});

/** Runs in the page. */
async function measureInWorker() {
  const bytes = new Uint8Array(await (await fetch('/catalogue')).arrayBuffer());
  const worker = new Worker('/worker.js');
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(bytes, [bytes.buffer]);
    });
  } finally {
    worker.terminate();
  }
}
