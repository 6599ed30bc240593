import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How much a colour may differ before a pixel counts, 0 to 1; smooth edges are never counted. */
const COLOUR = 0.15;

/** Share of the pixels that may differ, 0 to 1: a blinking line or a rounding, not a word. */
export const TOLERANCE = 0.002;

/**
 * The share of pixels, 0 to 1, in which two pictures (PNG) differ, and a picture that shows where. Pictures of
 * different sizes differ wholly, and there is nothing to show.
 * @throws Error when one of them is no PNG.
 */
export function comparePictures(now: Buffer, stored: Buffer): { share: number; shown?: Buffer } {
  const [a, b] = [PNG.sync.read(now), PNG.sync.read(stored)];
  const { width, height } = a;
  if (width !== b.width || height !== b.height) return { share: 1 };
  const difference = new PNG({ width, height });
  const differing = pixelmatch(a.data, b.data, difference.data, width, height, { threshold: COLOUR });
  return { share: differing / (width * height), shown: PNG.sync.write(difference) };
}
