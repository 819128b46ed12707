// Takes the pictures that the README shows anew: `npm run screenshots`. The same pictures come out of every
// `npm run test:vscode` into dist/screenshots, so that a change can be seen before it is committed here.
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { projectPath } from './project.mjs';
import { runMain } from './run.mjs';
import { withScratchDirectory } from './scratch.mjs';
import { installPackage, packageExtension } from './vscodeTest/packagedExtension.mjs';
import { takePictures } from './vscodeTest/pictures.mjs';

await runMain(() =>
  withScratchDirectory(async (scratch) => {
    const profile = { userData: join(scratch, 'user'), extensions: join(scratch, 'extensions') };
    await mkdir(profile.extensions);
    const folder = join(scratch, 'workspace');
    await cp(projectPath('test', 'vscode', 'workspace'), folder, { recursive: true });
    await packageExtension();
    await installPackage(projectPath('scripts', 'vscodeHost', 'code.mjs'), profile);
    await takePictures({ profile, folder, output: projectPath('images', 'screenshots') });
  }),
);
