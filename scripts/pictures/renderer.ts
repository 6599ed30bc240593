import type { ChromiumBrowser } from '../support/launch-chromium.ts';

/** What decides how the same page looks: the browser's version and the widths of a line in the fonts of the machine. */
export interface Renderer {
  browser: string;
  /** Hundredths of a pixel of a fixed line in each generic font. */
  widths: Record<string, number>;
}

/** Tells how a browser draws; pictures of two browsers that differ in this cannot be compared. */
export async function describeRenderer(browser: ChromiumBrowser): Promise<Renderer> {
  const page = await browser.openPage(browser.extensionUrl('options.html'));
  const renderer = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d')!;
    const width = (font: string) => {
      context.font = `14px ${font}`;
      return Math.round(context.measureText('Kamerstukken 2021–2022, 31 066, nr. 1016 «ĳ»').width * 100);
    };
    const fonts = ['system-ui', 'sans-serif', 'serif', 'monospace'];
    return {
      browser: /Chrom(?:e|ium)\/\d+/.exec(navigator.userAgent)?.[0] ?? navigator.userAgent,
      widths: Object.fromEntries(fonts.map((font) => [font, width(font)])),
    };
  }, null);
  await page.close();
  return renderer;
}
