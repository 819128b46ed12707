import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectPath } from './project.mjs';

/** The name of the file with the licence texts, beside the bundles. */
export const noticesFileName = 'THIRD_PARTY_NOTICES.txt';

/** The folder of the package that a file belongs to: the last one below a `node_modules`. */
const packageFolder = /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/**
 * The packages of which something stands in the bundles.
 *
 * @param {readonly import('esbuild').Metafile[]} metafiles What esbuild says of each bundle; its paths begin at `base`.
 * @param {string} [base]
 * @returns {readonly string[]} Their folders, absolute, each once and in order.
 */
export function packagesInBundles(metafiles, base = process.cwd()) {
  const outputs = metafiles.flatMap((metafile) => Object.values(metafile.outputs));
  const files = outputs.flatMap(({ inputs }) => Object.keys(inputs).filter((file) => inputs[file].bytesInOutput > 0));
  const folders = files.flatMap((file) => packageFolder.exec(file)?.[0] ?? []);
  return [...new Set(folders.map((folder) => resolve(base, folder)))].sort();
}

/**
 * The name, version, licence and licence texts of packages, as one text.
 *
 * @param {readonly string[]} folders Where the packages are.
 * @param {string} [added] The folder with the texts of packages that bring none.
 * @returns {string}
 * @throws {Error} When a package has no licence, or no text of it; the message says what to do.
 */
export function thirdPartyNotices(folders, added = projectPath('scripts', 'licences')) {
  const packages = folders.map((folder) => readPackage(folder, added));
  packages.sort((a, b) => (a.name < b.name ? -1 : 1));
  const entries = packages.map(({ name, version, licence, texts }) =>
    [rule, `${name} ${version}`, `Licence: ${licence}`, '', texts.join('\n\n'), ''].join('\n'),
  );
  return `${introduction}\n\n${entries.join('\n')}`;
}

const introduction =
  'Normlint contains these packages, or parts of them. Each is used under the licence that stands below it.';
const rule = '='.repeat(80);

function readPackage(folder, added) {
  const { name, version, license: licence } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const own = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying)/i.test(file))
    .map((file) => join(folder, file));
  const substitute = join(added, `${name}.txt`);
  const licences = own.length > 0 || !existsSync(substitute) ? own : [substitute];
  if (licences.length === 0) {
    throw new Error(
      `The package ${name} ${version} in ${folder} is in a bundle but brings no licence text: write it to ${substitute}, or do without the package.`,
    );
  }
  if (typeof licence !== 'string') {
    throw new Error(
      `The package ${name} ${version} in ${folder} is in a bundle but its package.json names no licence: do without the package.`,
    );
  }
  const notices = readdirSync(folder)
    .filter((file) => /^(?:notice|third-?party-?notices)/i.test(file))
    .map((file) => join(folder, file));
  const texts = [...licences, ...notices].map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim());
  return { name, version, licence, texts };
}
