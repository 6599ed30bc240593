import type { Page } from 'puppeteer-core';
import { pause } from './options.ts';

/** What a page's main thread did for a while, in milliseconds of its own processor time. */
export interface MainThreadWork {
  /** All tasks together. */
  total: number;
  /** The part of it that is style, layout and paint. */
  rendering: number;
  /** The longest task. */
  longest: number;
  /** The longest task by the clock: more than `longest` when the machine did something else meanwhile. */
  longestByClock: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds: by the clock, and of the thread's own time. */
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

const CATEGORIES = ['disabled-by-default-devtools.timeline', 'devtools.timeline', '__metadata'];
/** The steps of a frame; none contains another. */
const RENDERING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

/** Runs an action on a page and tells what it cost the page's main thread. */
export async function measureMainThread(page: Page, action: () => Promise<unknown>): Promise<MainThreadWork> {
  await page.tracing.start({ categories: CATEGORIES });
  // Tracing begins in each process in its own time.
  await pause(150);
  await action();
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('The browser gave no trace.');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const busiest = busiestMainThread(traceEvents);
  const tasks = busiest.filter(({ name }) => name === 'RunTask');
  const rendering = busiest.filter(({ name }) => RENDERING.has(name));
  return {
    total: sum(tasks),
    rendering: sum(rendering),
    longest: Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000)),
    longestByClock: Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1000)),
  };
}

/** The events of the renderer main thread that worked most: the page's; the extension's own pages are idle. */
function busiestMainThread(events: TraceEvent[]): TraceEvent[] {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const own = threads.map(({ pid, tid }) =>
    events.filter((e) => e.pid === pid && e.tid === tid && e.ph === 'X'),
  );
  const [busiest] = own.sort((a, b) => sum(b) - sum(a));
  if (!busiest) throw new Error('The trace has no main thread.');
  return busiest;
}

const sum = (events: TraceEvent[]): number => events.reduce((total, { tdur = 0 }) => total + tdur / 1000, 0);
