// Tests the packaged extension inside VS Code: `npm run test:vscode`. To run a part of it alone, name it:
// `npm run test:vscode -- node`, `… -- web`, `… -- pictures`, `… -- bed`.
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { projectPath } from './project.mjs';
import { runMain } from './run.mjs';
import { withScratchDirectory } from './scratch.mjs';
import { quietSettings, writeUserSettings } from './vscodeHost/settings.mjs';
import { runWebSuite } from './vscodeHost/web.mjs';
import { proveTestBed } from './vscodeTest/bed.mjs';
import { bundleNodeSuite, bundleWebSuite } from './vscodeTest/bundleSuite.mjs';
import { chooseEditor, runNodeSuite } from './vscodeTest/editors.mjs';
import { installPackage, packageExtension } from './vscodeTest/packagedExtension.mjs';
import { takePictures } from './vscodeTest/pictures.mjs';

const allParts = ['bed', 'node', 'web', 'pictures'];

await runMain(async () => {
  const parts = process.argv.length > 2 ? process.argv.slice(2) : allParts;
  const unknown = parts.find((part) => !allParts.includes(part));
  if (unknown !== undefined) throw new Error(`There is no part “${unknown}”; the parts are ${allParts.join(', ')}.`);
  await withScratchDirectory((scratch) => testIn(scratch, parts));
});

async function testIn(scratch, parts) {
  const editor = await step('Choose the editor', chooseEditor);
  await step('Package the extension', packageExtension);

  const suites = { node: join(scratch, 'suite.js'), web: join(scratch, 'suite.web.js') };
  await step('Bundle the suites', () => Promise.all([bundleNodeSuite(suites.node), bundleWebSuite(suites.web)]));

  // A copy, so that no test can write into the project.
  const folder = join(scratch, 'workspace');
  await cp(projectPath('test', 'vscode', 'workspace'), folder, { recursive: true });

  const clean = await newProfile(join(scratch, 'clean'));
  const extension = await step(`Install the package into a clean ${editor.name}`, () =>
    installPackage(editor.command, clean),
  );

  if (parts.includes('bed') && editor.kind === 'server') {
    await step('See that the test bed tells failures', () => proveTestBed(editor, extension));
  }
  if (parts.includes('node')) {
    await step(`Run the suite in ${editor.name}`, async () => {
      const profile = await newProfile(join(scratch, 'node'));
      await runNodeSuite(editor, {
        profile,
        extensionDevelopmentPath: extension,
        extensionTestsPath: suites.node,
        folder,
      });
    });
  }
  if (process.platform !== 'linux') {
    console.log('NOT RUN: the suite in VS Code for the Web and the pictures; both need Linux.');
    return;
  }
  if (parts.includes('web')) {
    await step('Run the suite in VS Code for the Web, the oldest supported version', async () => {
      const code = await runWebSuite({ extensionDevelopmentPath: extension, extensionTestsPath: suites.web, folder });
      if (code !== 0) throw new Error(`The suite in VS Code for the Web ended with ${code}.`);
    });
  }
  if (parts.includes('pictures')) {
    await step('Take the pictures (dist/screenshots)', () =>
      takePictures({ profile: clean, folder, output: projectPath('dist', 'screenshots') }),
    );
  }
}

async function newProfile(directory) {
  const profile = { userData: join(directory, 'user'), extensions: join(directory, 'extensions') };
  await mkdir(profile.extensions, { recursive: true });
  await writeUserSettings(profile.userData, quietSettings);
  return profile;
}

/** Says what is being done and how long it took. */
async function step(what, work) {
  console.log(`\n── ${what}`);
  const begin = Date.now();
  const result = await work();
  console.log(`   ${((Date.now() - begin) / 1000).toFixed(1)} s`);
  return result;
}
