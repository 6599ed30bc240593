import { render } from 'preact';
import { PreviewCard } from '../../components/card/preview-card.tsx';
import { I18nProvider } from '../../components/ui/i18n.tsx';
import { foundDocument } from '../../components/card/found-document.ts';
import { background } from '../../lib/messaging/client.ts';
import type { InterfaceState } from '../../lib/messaging/protocol.ts';
import type { CardHost } from '../../lib/page/card-host.ts';
import type { PreviewController } from '../../lib/page/preview-controller.ts';
import type { Place } from '../../lib/page/places.ts';
import type { OpenCard } from '../../lib/preview/machine.ts';
import type { CardModel, ShownDocument } from '../../lib/preview/types.ts';

/** Draws the open card into its host, and carries out what the reader asks for in it. */
export function createCardDrawing(host: CardHost, state: () => InterfaceState) {
  let open: OpenCard<Place> | null = null;
  /** The document shown last, and whether it is among the saved ones. */
  let shown = { id: '', saved: false };

  function draw(card: OpenCard<Place> | null, controller: PreviewController): void {
    open = card;
    const model = card?.trail.at(-1);
    if (!card || !model) {
      shown = { id: '', saved: false };
      if (host.visible) render(null, host.container);
      return;
    }
    const document = foundDocument(model);
    if (document && shown.id !== document.id) void askSaved(document.id, controller);
    const { messages, language } = state();
    render(
      <I18nProvider messages={messages} language={language}>
        <PreviewCard
          model={model}
          pinned={card.pinned}
          saved={shown.saved && shown.id === document?.id}
          siteName={location.hostname}
          canGoBack={card.trail.length > 1}
          onSave={(found) => save(found, model, controller)}
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

  async function askSaved(id: string, controller: PreviewController): Promise<void> {
    shown = { id, saved: false };
    if (await background.isSaved(id)) markSaved(id, controller);
  }

  async function save(found: ShownDocument, model: CardModel, controller: PreviewController): Promise<void> {
    const text = model.state === 'note' ? model.text : model.reference.sentence;
    const quote = { text, pageTitle: document.title, pageUrl: location.href };
    const result = await background.saveFound({ id: found.id, quote });
    if (!result.ok) throw new Error(result.error);
    markSaved(found.id, controller);
  }

  function markSaved(id: string, controller: PreviewController): void {
    if (shown.id !== id) return;
    shown = { id, saved: true };
    draw(open, controller);
  }

  return draw;
}
