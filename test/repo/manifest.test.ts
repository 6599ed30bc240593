import { describe, expect, test } from 'vitest';
import { BUILD_NAMES, buildManifest } from '../support/builds.ts';

const SITES = ['https://*.tweedekamer.nl/*', 'https://*.officielebekendmakingen.nl/*'];

describe.each(BUILD_NAMES)('the manifest for %s', (name) => {
  test('asks for storage and the two sites, and for nothing else', () => {
    const manifest = buildManifest(name);
    expect(manifest['manifest_version']).toBe(3);
    expect(manifest['permissions']).toEqual(['storage']);
    expect(manifest['host_permissions']).toEqual(SITES);
    const widening = /^(?:optional_|web_accessible_resources|externally_connectable|update_url)/;
    expect(Object.keys(manifest).filter((key) => widening.test(key))).toEqual([]);
  });

  test('can reach the two sites, and no other', () => {
    const policy = buildManifest(name)['content_security_policy'];
    const sites = SITES.map((site) => site.slice(0, -'/*'.length)).join(' ');
    expect(policy).toEqual({
      extension_pages: `script-src 'self'; object-src 'self'; connect-src 'self' ${sites}`,
    });
  });

  test('runs one content script, on the two sites alone', () => {
    const scripts = buildManifest(name)['content_scripts'] as { matches: string[] }[];
    expect(scripts.map(({ matches }) => [...matches].sort((a, b) => b.localeCompare(a)))).toEqual([SITES]);
  });

  test('is the one that was reviewed', async () => {
    const { version, ...manifest } = buildManifest(name);
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot(`manifest.${name}.json`);
  });
});
