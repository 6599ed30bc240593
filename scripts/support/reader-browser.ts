/**
 * A browser with Kamerlens in it, and its pages: the few things that the demo and the tests do, the same in
 * Chromium and Firefox.
 */
export interface ReaderBrowser<Page extends ReaderPage = ReaderPage> {
  family: 'chromium' | 'firefox';
  openPage(url: string): Promise<Page>;
  /** The address of a page of the extension: `extensionUrl('options.html')`. */
  extensionUrl(path: string): string;
  /** The folder that downloads go to; it goes away with the profile. */
  downloads: string;
  /** Addresses of the pages that are open. The page for new readers was open once, and is closed. */
  addresses(): Promise<string[]>;
  /** Installs the extension anew, as an update does; its own pages close. */
  updateExtension(): Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

export interface ReaderPage {
  goto(url: string): Promise<void>;
  /** Runs a function in the page's own world and brings its result back as JSON. */
  evaluate<Result, Argument>(
    run: (argument: Argument) => Result,
    argument: Argument,
  ): Promise<Awaited<Result>>;
  /** Moves the pointer, in CSS pixels of the viewport. */
  movePointer(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Presses a key by its name ("Escape", "Tab", "a"). */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Holds a key down while something is done. */
  holdKey(key: 'Alt', run: () => Promise<void>): Promise<void>;
  /** Moves the pointer from one point to another with its button down. */
  drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void>;
  /** Makes this the visible tab of its window. */
  bringToFront(): Promise<void>;
  /** Writes a PNG of the viewport. */
  picture(path: `${string}.png`): Promise<void>;
  /** What the page logged as errors, uncaught exceptions included, since it opened. */
  errors: string[];
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Path of the browser's program. */
  executable: string;
  /** Folder of the built extension. */
  extension: string;
  /** host:port of the proxy that leads to the local sites. */
  proxy: string;
  /** Viewport in CSS pixels; 1200 × 800 when absent. */
  viewport?: { width: number; height: number };
  /** Show the browser on the display. */
  visible?: boolean;
}

export const VIEWPORT = { width: 1200, height: 800 };

/** Most milliseconds for a browser to start, or a page to load: a net for what hangs, far from what a slow machine needs. */
export const STARTING = 100_000;
