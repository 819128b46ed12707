import { chmod, writeFile } from 'node:fs/promises';
import { context, build as esbuild } from 'esbuild';
import { bundles } from './scripts/bundles.mjs';
import { projectPath } from './scripts/project.mjs';
import { run, runMain } from './scripts/run.mjs';
import { noticesFileName, packagesInBundles, thirdPartyNotices } from './scripts/thirdPartyNotices.mjs';

/*
 * Builds everything into dist/: the catalogue, the bundles and the licence texts of the packages in them. With --watch it goes on building after every change;
 * with --production the bundles are small and have no source maps.
 */

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');
const folder = projectPath('dist');

await runMain(async () => {
  await run(process.execPath, ['--import', 'tsx', projectPath('scripts', 'buildCatalogue.ts')], { cwd: projectPath() });
  const all = Object.values(bundles({ folder, production }));
  if (watch) await watchAll(all);
  else await buildAll(all);
});

async function buildAll(all) {
  const results = await Promise.allSettled(all.map((bundle) => esbuild({ ...bundle, metafile: true })));
  const failed = results.filter(({ status }) => status === 'rejected').length;
  if (failed > 0) throw new Error(`${failed} of ${all.length} bundles could not be built; the messages above say why.`);
  await chmod(`${folder}/normlint.js`, 0o755);
  const packages = packagesInBundles(results.map(({ value }) => value.metafile));
  await writeFile(`${folder}/${noticesFileName}`, thirdPartyNotices(packages));
}

async function watchAll(all) {
  const contexts = await Promise.all(all.map((bundle) => context({ ...bundle, plugins: [reporter(bundle)] })));
  await Promise.all(contexts.map((each) => each.watch()));
  console.log('Watching for changes. The catalogue was built once; build again after a change in data/.');
}

/** Says when a bundle was built again. */
function reporter({ outfile }) {
  const say = ({ errors }) => console.log(`${outfile}: ${errors.length === 0 ? 'built' : 'failed'}`);
  return { name: 'reporter', setup: (build) => build.onEnd(say) };
}
