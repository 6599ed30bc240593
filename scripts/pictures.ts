// Makes the pictures of the README, docs/pictures/*.png, by the same tour as `npm start` without a display.
import { relative } from 'node:path';
import { demoSites } from './demo/demo-sites.ts';
import { tour } from './demo/tour.ts';
import { BUILDS, buildExtension, ROOT } from './support/build-extension.ts';
import { ensureBrowser } from './support/ensure-browser.ts';
import { launchChromium } from './support/launch-chromium.ts';
import { openLocalSites } from './support/local-sites.ts';

await buildExtension('chromium');
const executable = await ensureBrowser('chromium');
const sites = await openLocalSites(demoSites);
try {
  const browser = await launchChromium({
    executable,
    extension: BUILDS.chromium,
    proxy: sites.proxy,
    viewport: { width: 960, height: 720 },
  });
  try {
    const { pictures } = await tour(browser, `${ROOT}docs/pictures`);
    console.log(pictures.map((path) => relative(process.cwd(), path)).join('\n'));
  } finally {
    await browser.close();
  }
} finally {
  await sites.close();
}
