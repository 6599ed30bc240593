import type { ChromiumBrowser } from '../support/launch-chromium.ts';

/** What decides how the same page looks: the browser's version, and how it draws a line in the fonts of the machine. */
export interface Renderer {
  browser: string;
  /** Hundredths of a pixel of a fixed line in each generic font. */
  widths: Record<string, number>;
  /** A hash (FNV-1a) of the line's pixels in each: fonts of one width differ in it, and so does any other way to smooth them. */
  pixels: Record<string, number>;
}

/** Tells how a browser draws; pictures of two browsers that differ in this cannot be compared. */
export async function describeRenderer(browser: ChromiumBrowser): Promise<Renderer> {
  const page = await browser.openPage(browser.extensionUrl('options.html'));
  const renderer = await page.evaluate(() => {
    const fonts = ['system-ui', 'sans-serif', 'serif', 'monospace'];
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [700, 60];
    // Without transparency, as a page's own text is drawn.
    const context = canvas.getContext('2d', { alpha: false })!;
    const LINE = 'Kamerstukken 2021–2022, 31 066, nr. 1016 «ĳ» → ✓';
    const use = (font: string, weight = 400) => {
      context.font = `${weight} 14px ${font}`;
    };
    const width = (font: string) => {
      use(font);
      return Math.round(context.measureText(LINE).width * 100);
    };
    const pixels = (font: string) => {
      context.fillStyle = 'white';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.fillStyle = 'black';
      for (const [row, weight] of [400, 700].entries()) {
        use(font, weight);
        context.fillText(LINE, 4.5, 20 + 25 * row);
      }
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      return data.reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
    };
    return {
      browser: /Chrom(?:e|ium)\/\d+/.exec(navigator.userAgent)?.[0] ?? navigator.userAgent,
      widths: Object.fromEntries(fonts.map((font) => [font, width(font)])),
      pixels: Object.fromEntries(fonts.map((font) => [font, pixels(font)])),
    };
  }, null);
  await page.close();
  return renderer;
}
