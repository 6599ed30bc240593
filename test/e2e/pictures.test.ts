import axe, { type AxeResults } from 'axe-core';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { comparePictures, TOLERANCE } from '../../scripts/pictures/compare.ts';
import { pictureAtRest } from '../../scripts/pictures/picture-at-rest.ts';
import { pictureSites } from '../../scripts/pictures/picture-sites.ts';
import { describeRenderer } from '../../scripts/pictures/renderer.ts';
import { openStage, perform, SIZE, type Stage } from '../../scripts/pictures/stage.ts';
import { STATES } from '../../scripts/pictures/states.ts';
import { ROOT } from '../../scripts/support/build-extension.ts';
import { findBrowser } from '../../scripts/support/find-browser.ts';
import { launchChromium, type ChromiumPage } from '../../scripts/support/launch-chromium.ts';
import { openLocalSites, type LocalSites } from '../../scripts/support/local-sites.ts';
import { buildFolder } from '../support/builds.ts';

const STORED = `${ROOT}docs/pictures`;
const MADE = `${ROOT}.output/pictures`;

/** What axe finds wrong with our part of a page, in words. */
async function accessibilityProblems(page: ChromiumPage): Promise<string[]> {
  await page.run(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: object, options: object): Promise<AxeResults> };
    };
    const host = document.querySelector('kamerlens-card');
    const results = await axe.run(host ?? document, {
      rules: { region: { enabled: host === null }, 'target-size': { enabled: true } },
    });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`),
    );
  }, null);
  return violations;
}

describe('every state of every surface', () => {
  let stage: Stage;
  let sites: LocalSites;
  /** Why the pictures cannot be compared here; undefined when they can. */
  let incomparable: string | undefined;
  beforeAll(async () => {
    sites = await openLocalSites(pictureSites);
    return () => sites.close();
  });
  beforeAll(async () => {
    const executable = findBrowser('chromium');
    if (!executable) throw new Error('There is no chromium here: "npm test" installs one where it can.');
    buildFolder('chromium');
    stage = await openStage((extension) =>
      launchChromium({ executable, extension, proxy: sites.proxy, viewport: SIZE }),
    );
    return () => stage.close();
  });
  beforeAll(async () => {
    mkdirSync(MADE, { recursive: true });
    const [here, there] = [
      await describeRenderer(stage.browser),
      JSON.parse(readFileSync(`${STORED}/renderer.json`, 'utf8')) as object,
    ].map((renderer) => JSON.stringify(renderer));
    if (here !== there) incomparable = `the pictures were made by ${there!}, and here is ${here!}`;
  });

  test.each(STATES)('$name can be used by everybody, and looks as in its picture', async (state) => {
    const problems: string[] = [];
    const different: string[] = [];
    await perform(stage, state, async (page, scheme) => {
      const name = `${state.name}-${scheme}`;
      const path = `${MADE}/${name}.png` as const;
      await pictureAtRest(page, path);
      problems.push(...(await accessibilityProblems(page)).map((problem) => `${scheme}: ${problem}`));
      if (incomparable) return;
      const { share, shown } = comparePictures(readFileSync(path), readFileSync(`${STORED}/${name}.png`));
      if (share <= TOLERANCE) return;
      if (shown) writeFileSync(`${MADE}/${name}.difference.png`, shown);
      different.push(`${name}: ${(share * 100).toFixed(2)} % of the pixels`);
    });
    expect(problems).toEqual([]);
    expect(different, `see ${MADE}; "npm run pictures" makes those that are meant`).toEqual([]);
  });

  test('the pictures are comparable here', ({ skip }) => {
    if (incomparable) skip(incomparable);
    expect(incomparable).toBeUndefined();
  });
});
