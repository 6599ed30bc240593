import { background } from '../../lib/messaging/client.ts';
import type { InterfaceState } from '../../lib/messaging/protocol.ts';
import { watchInterface } from '../../lib/messaging/watch-interface.ts';
import { createCardHost } from '../../lib/page/card-host.ts';
import { createPageReader } from '../../lib/page/page-reader.ts';
import type { SiteAdapter } from '../../lib/page/sites/types.ts';

const NOTHING = ':not(*)';

/** The welcome page as a page to read: nothing but the example. */
const EXAMPLE: SiteAdapter = {
  excluded: 'header, .notes',
  paper: ['.example'],
  noteMarks: NOTHING,
  noteBodies: NOTHING,
  questions: NOTHING,
  answers: NOTHING,
};

/**
 * Reads the example on the welcome page as the content script reads a page of the two sites: where Kamerlens may run
 * as one, it does not run as the other.
 *
 * @returns leads the keyboard to the reference; does nothing when the background cannot be reached
 */
export async function openExample(): Promise<() => void> {
  const first = await background.getInterface(location.hostname);
  if (!first) return () => undefined;
  let state = first;
  const host = createCardHost(state.cardStyle);
  // This page is no site to be off on: the settings tell where it can be.
  const gateway = { ...background, switchOff: background.openOptions };
  const reader = createPageReader({ site: EXAMPLE, host, gateway, state: () => state });
  const apply = (next: InterfaceState) => {
    state = next;
    host.setTheme(state.settings.theme);
    reader.restyle();
  };
  watchInterface(location.hostname, apply);
  apply(state);
  await reader.start();
  return () => void reader.handlers.walkReferences('next');
}
