import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BUILDS } from '../../scripts/support/build-extension.ts';

export type BuildName = keyof typeof BUILDS;
export const BUILD_NAMES = Object.keys(BUILDS) as BuildName[];

/** The folder of a production build. @throws Error when it has not been built. */
export function buildFolder(name: BuildName): string {
  const folder = BUILDS[name];
  if (!statSync(join(folder, 'manifest.json'), { throwIfNoEntry: false })) {
    throw new Error(`There is no build for ${name} in ${folder}: run "npm run build" (or "npm test") first.`);
  }
  return folder;
}

export function buildManifest(name: BuildName): Record<string, unknown> {
  return JSON.parse(readFileSync(join(buildFolder(name), 'manifest.json'), 'utf8')) as Record<
    string,
    unknown
  >;
}

/** Files of a build that match a pattern, with their size in bytes. */
export function buildFiles(name: BuildName, pattern: string): { path: string; bytes: number }[] {
  const cwd = buildFolder(name);
  return globSync(pattern, { cwd, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(cwd.length + 1), bytes: statSync(path).size }));
}
