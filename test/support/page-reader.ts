import hostCss from '../../components/card/card-host.css?inline';
import type { PageSummary } from '../../lib/messaging/protocol.ts';
import { createCardHost } from '../../lib/page/card-host.ts';
import { createHighlighter } from '../../lib/page/highlighter.ts';
import { createPageReader } from '../../lib/page/page-reader.ts';
import { createPageReading } from '../../lib/page/page-reading.ts';
import type { Place } from '../../lib/page/places.ts';
import type { PreviewController } from '../../lib/page/preview-controller.ts';
import { officieleBekendmakingen } from '../../lib/page/sites/officiele-bekendmakingen.ts';
import type { SiteAdapter } from '../../lib/page/sites/types.ts';
import type { OpenCard } from '../../lib/preview/machine.ts';
import type { CardModel } from '../../lib/preview/types.ts';
import { DEFAULT_SETTINGS } from '../../lib/storage/settings-schema.ts';
import type { Settings } from '../../lib/storage/types.ts';
import { showPage } from './page-document.ts';
import { createPageGateway, type PageGateway } from './page-gateway.ts';

export interface PageOptions {
  site?: SiteAdapter;
  gateway?: Partial<PageGateway>;
  settings?: Partial<Settings>;
}

const opened: { stop(): void }[] = [];

/** Takes away all that {@link readPage} and {@link openPage} put on the page; for `afterEach`. */
export function closePages(): void {
  for (const page of opened.splice(0)) page.stop();
  document.body.replaceChildren();
}

/** Shows a page and reads it, without the reader's side of it. */
export async function readPage(html: string, { site = officieleBekendmakingen, gateway }: PageOptions = {}) {
  showPage(html);
  const whole = { ...(await createPageGateway()), ...gateway };
  const reading = createPageReading(site, createHighlighter(), whole);
  opened.push(reading);
  await reading.start();
  return reading;
}

/** The words and targets of the references read, in the order of the page. */
export const referencesOf = ({ places }: { places: { inOrder(): Place[] } }): [string, string[]][] =>
  places.inOrder().flatMap(({ raw, reference }) => (reference ? [[raw, reference.targets]] : []));

/** Shows a page and opens the reader on it, with cards drawn as plain text. */
export async function openPage(html: string, options: PageOptions = {}) {
  showPage(html);
  const settings: Settings = { ...DEFAULT_SETTINGS, delay: 150, language: 'nl', ...options.settings };
  const host = createCardHost(hostCss);
  let card: OpenCard<Place> | null = null;
  let controller: PreviewController | undefined;
  const reader = createPageReader({
    site: options.site ?? officieleBekendmakingen,
    host,
    settings: () => settings,
    gateway: { ...(await createPageGateway()), ...options.gateway },
    draw(next, drawing) {
      card = next;
      controller = drawing;
      if (next || host.visible) drawPlainly(host.container, next?.trail.at(-1));
    },
    describePlace: ({ raw }, number, of) => `Verwijzing ${number} van ${of}: ${raw}`,
  });
  opened.push(reader);
  await reader.start();
  return {
    reader,
    host,
    settings,
    /** The open card; null when there is none to see. */
    get card() {
      return host.visible ? card : null;
    },
    /** What the open card shows. */
    get model(): CardModel | undefined {
      return host.visible ? card?.trail.at(-1) : undefined;
    },
    /** The words at which the open card stands. */
    get at(): string | undefined {
      return host.visible ? card?.place.raw : undefined;
    },
    get controller() {
      if (!controller) throw new Error('Nothing has been drawn yet');
      return controller;
    },
    get box() {
      return host.container.getBoundingClientRect();
    },
    walk: (direction: 'next' | 'previous') => void reader.handlers.walkReferences(direction),
    summary: () => reader.handlers.getPageSummary(undefined) as PageSummary,
  };
}

export type OpenedPage = Awaited<ReturnType<typeof openPage>>;

function drawPlainly(container: HTMLElement, model: CardModel | undefined): void {
  if (!model) return container.replaceChildren();
  const dialog = document.createElement('section');
  dialog.setAttribute('role', 'dialog');
  dialog.tabIndex = -1;
  dialog.style.cssText = 'width: 300px; height: 120px; background: white; font: 16px sans-serif';
  dialog.textContent = model.state;
  // A card is redrawn in place, so that the focus in it stays.
  const old = container.firstElementChild;
  if (old) old.textContent = model.state;
  else container.append(dialog);
}
