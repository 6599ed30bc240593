import { render } from 'preact';
import { PreviewCard } from '../../components/card/preview-card.tsx';
import { I18nProvider } from '../../components/ui/i18n.tsx';
import { officialAddresses, dossierAddress } from '../../lib/documents/addresses.ts';
import type { DocumentRecord } from '../../lib/documents/types.ts';
import { background } from '../../lib/messaging/client.ts';
import type { InterfaceState } from '../../lib/messaging/protocol.ts';
import type { CardHost } from '../../lib/page/card-host.ts';
import type { PreviewController } from '../../lib/page/preview-controller.ts';
import type { Place } from '../../lib/page/places.ts';
import type { OpenCard } from '../../lib/preview/machine.ts';
import type { CardModel } from '../../lib/preview/types.ts';
import type { SavedDocument } from '../../lib/storage/types.ts';

/** Draws the open card into its host, and carries out what the reader asks for in it. */
export function createCardDrawing(host: CardHost, state: () => InterfaceState) {
  let open: OpenCard<Place> | null = null;
  let saved = new Set<string>();

  function draw(card: OpenCard<Place> | null, controller: PreviewController): void {
    open = card;
    const model = card?.trail.at(-1);
    if (!card || !model) {
      if (host.visible) render(null, host.container);
      return;
    }
    const document = documentOf(model);
    if (document && !saved.has(document.id)) void askSaved(document.id, controller);
    const { messages, language } = state();
    render(
      <I18nProvider messages={messages} language={language}>
        <PreviewCard
          model={model}
          pinned={card.pinned}
          saved={document !== undefined && saved.has(document.id)}
          siteName={location.hostname}
          canGoBack={card.trail.length > 1}
          onSave={async (record) => {
            const result = await background.saveDocument(savedDocument(record, model));
            if (!result.ok) throw new Error(result.error);
            saved.add(record.id);
            redraw(controller);
          }}
          onCopy={(citation) => navigator.clipboard.writeText(citation)}
          onPin={() => controller.pin(!card.pinned)}
          onClose={controller.dismiss}
          onOpen={controller.step}
          onBack={controller.back}
          onSwitchOffHere={() => void background.switchOff(location.hostname)}
          onOptions={() => void background.openOptions()}
        />
      </I18nProvider>,
      host.container,
    );
  }

  const redraw = (controller: PreviewController) => draw(open, controller);

  async function askSaved(id: string, controller: PreviewController): Promise<void> {
    if (!(await background.isSaved(id))) return;
    saved = new Set([...saved, id]);
    redraw(controller);
  }

  return draw;
}

function documentOf(model: CardModel): DocumentRecord | undefined {
  if (model.state !== 'ready' || model.preview.resolution.status !== 'found') return undefined;
  return model.preview.resolution.document;
}

function savedDocument(record: DocumentRecord, model: CardModel): SavedDocument {
  const now = new Date().toISOString();
  const { id, title, kind, date, dossier } = record;
  const text = model.state === 'note' ? model.text : model.reference.sentence;
  return {
    id,
    title,
    kind,
    ...(date && { date }),
    ...(dossier && { dossier }),
    url: officialAddresses(record)[0]?.url ?? dossierAddress(id) ?? location.href,
    tags: [],
    note: '',
    quote: { text, pageTitle: document.title, pageUrl: location.href },
    savedAt: now,
    changedAt: now,
  };
}
