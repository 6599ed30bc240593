// Builds the extension and opens it on the demo pages. With a display a browser stays open until it is closed;
// without one the tour of the demo is made, shown in words and in pictures under .output/demo/.
import { relative } from 'node:path';
import { DEMO, demoSites } from './demo/demo-sites.ts';
import { tour } from './demo/tour.ts';
import { BUILDS, buildExtension, ROOT } from './support/build-extension.ts';
import { ensureBrowser } from './support/ensure-browser.ts';
import { launchChromium } from './support/launch-chromium.ts';
import { openLocalSites } from './support/local-sites.ts';
import { messageOf } from './support/message-of.ts';

function hasDisplay(): boolean {
  const { env, platform } = process;
  return platform === 'darwin' || platform === 'win32' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}

async function start(): Promise<void> {
  await buildExtension('chromium');
  const executable = await ensureBrowser('chromium');
  const visible = hasDisplay();
  const sites = await openLocalSites(demoSites);
  try {
    const browser = await launchChromium({
      executable,
      extension: BUILDS.chromium,
      proxy: sites.proxy,
      visible,
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void browser.close());
    try {
      if (visible) {
        for (const url of [DEMO.letter, DEMO.questions, DEMO.consultation]) await browser.openPage(url);
        console.log('The demo is open: rest the pointer on a reference. Close the browser to end it.');
        await browser.closed;
        return;
      }
      const { cards, pictures } = await tour(browser, `${ROOT}.output/demo`);
      for (const { words, text } of cards) console.log(`\n${words}\n${text.replace(/^/gm, '  | ')}`);
      console.log(`\nPictures:\n${pictures.map((path) => `  ${relative(process.cwd(), path)}`).join('\n')}`);
    } finally {
      await browser.close();
    }
  } finally {
    await sites.close();
  }
}

try {
  await start();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
