import type { CardSubject } from '../preview/types.ts';
import type { CardContents } from './card-content.ts';
import type { PreviewController } from './preview-controller.ts';

export interface CardGateway {
  switchOff(host: string): Promise<void>;
  openOptions(): Promise<void>;
  stopFullText(id: string): Promise<void>;
}

/** Makes the function that carries out what a control of the card says with its `data-act`. */
export function createCardActs(
  controller: PreviewController,
  contents: CardContents,
  gateway: CardGateway,
): (control: HTMLElement) => void {
  /** Says first that it is being fetched, and goes on only while the same card is open. */
  async function showFullText(id: string, subject: CardSubject): Promise<void> {
    await controller.redraw({ act: { type: 'full-text', id, fetch: false } });
    if (controller.card?.trail.at(-1)?.subject === subject)
      await controller.redraw({ act: { type: 'full-text', id, fetch: true }, fullText: id });
  }

  return ({ dataset }) => {
    const { card } = controller;
    const subject = card?.trail.at(-1)?.subject;
    if (!subject) return;
    switch (dataset['act']) {
      case 'pin':
        controller.pin(!card.pinned);
        break;
      case 'close':
        controller.dismiss();
        break;
      case 'back':
        controller.back();
        break;
      case 'open': {
        const reference = 'references' in subject && subject.references[Number(dataset['at'])];
        if (reference) controller.step(contents.listed(reference));
        break;
      }
      case 'choose':
        if ('reference' in subject && dataset['target'])
          controller.step({ ...subject, reference: { ...subject.reference, targets: [dataset['target']] } });
        break;
      case 'save':
        void controller.redraw({ act: { type: 'save' } });
        break;
      case 'copy':
        void copy(dataset['text'] ?? '').then((ok) => controller.redraw({ act: { type: 'copied', ok } }));
        break;
      case 'list-all':
        void controller.redraw({ all: true });
        break;
      case 'full-text':
        void showFullText(dataset['id'] ?? '', subject);
        break;
      case 'stop-full-text':
        void gateway.stopFullText(dataset['id'] ?? '');
        break;
      case 'switch-off':
        void gateway.switchOff(location.hostname);
        break;
      case 'options':
        void gateway.openOptions();
        break;
    }
  };
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
