// Makes the pictures in docs/pictures anew: every state of every surface, light and dark. Words on the command line
// choose states by the beginning of their names.
import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { pictureAtRest } from './pictures/picture-at-rest.ts';
import { pictureSites } from './pictures/picture-sites.ts';
import { describeRenderer } from './pictures/renderer.ts';
import { openStage, perform, SIZE } from './pictures/stage.ts';
import { STATES } from './pictures/states.ts';
import { buildExtension, ROOT } from './support/build-extension.ts';
import { ensureBrowser } from './support/ensure-browser.ts';
import { launchChromium } from './support/launch-chromium.ts';
import { openLocalSites } from './support/local-sites.ts';

const FOLDER = `${ROOT}docs/pictures`;
const wanted = process.argv.slice(2);
const states = STATES.filter(
  ({ name }) => wanted.length === 0 || wanted.some((begin) => name.startsWith(begin)),
);
if (states.length === 0) throw new Error(`No state has a name that begins with ${wanted.join(' or ')}.`);

await buildExtension('chromium');
const executable = await ensureBrowser('chromium');
const sites = await openLocalSites(pictureSites);
try {
  const stage = await openStage((extension) =>
    launchChromium({ executable, extension, proxy: sites.proxy, viewport: SIZE }),
  );
  try {
    for (const state of states) {
      await perform(stage, state, async (page, scheme) => {
        const path = `${FOLDER}/${state.name}-${scheme}.png` as const;
        await pictureAtRest(page, path);
        console.log(relative(process.cwd(), path));
      });
    }
    await writeFile(
      `${FOLDER}/renderer.json`,
      `${JSON.stringify(await describeRenderer(stage.browser), null, 2)}\n`,
    );
  } finally {
    await stage.close();
  }
} finally {
  await sites.close();
}
