import type { CardAct, CardPanel, CardSubject } from '../preview/types.ts';
import type { CardChange, CardContents } from './card-content.ts';
import { addTag, takeTyped } from './card-form.ts';
import type { PreviewController } from './preview-controller.ts';

export interface CardGateway {
  openOptions(): Promise<void>;
  stopFullText(id: string): Promise<void>;
}

/** Makes the function that carries out what a control of the card says with its `data-act`. */
export function createCardActs(
  controller: PreviewController,
  contents: CardContents,
  gateway: CardGateway,
): (control: HTMLElement) => void {
  let lastDrawn: Promise<unknown> = Promise.resolve();
  /** One after another: each drawing goes on from the one before it. */
  function redraw(change: CardChange): void {
    lastDrawn = lastDrawn.then(() => controller.redraw(change));
  }

  /** Says first that it is being fetched, and goes on only while the same card is open. */
  async function showFullText(id: string, subject: CardSubject): Promise<void> {
    const isOpen = () => controller.card?.trail.at(-1)?.subject === subject;
    const drawn = (fetch: boolean) =>
      controller.redraw({ act: { type: 'full-text', id, fetch }, fullText: id });
    await drawn(false);
    if (!isOpen()) return;
    // When the card was drawn anew during the fetch, that drawing holds; what was fetched comes with the next.
    if (!(await drawn(true)) && isOpen()) redraw({});
  }

  function annotate(form: HTMLFormElement | null): void {
    const act = form && takeTyped(form);
    if (act) redraw({ act });
  }

  return (control) => {
    const { dataset } = control;
    const { card } = controller;
    const subject = card?.trail.at(-1)?.subject;
    if (!subject) return;
    closeMenu(control);
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
        redraw({ act: { type: 'save' }, panel: 'saved' });
        break;
      case 'annotate':
        annotate(control as HTMLFormElement);
        break;
      case 'add-tag': {
        const form = control.closest('form');
        if (form) addTag(form, dataset['tag'] ?? '');
        annotate(form);
        break;
      }
      case 'panel':
        redraw({ panel: dataset['panel'] as CardPanel });
        break;
      case 'copy':
        void copy(dataset).then((ok) => redraw({ act: { type: 'copied', ok } }));
        break;
      case 'list-all':
        redraw({ all: true });
        break;
      case 'list-citing':
        redraw({ citing: true });
        break;
      case 'full-text':
        void showFullText(dataset['id'] ?? '', subject);
        break;
      case 'stop-full-text':
        void gateway.stopFullText(dataset['id'] ?? '');
        break;
      case 'silence':
      case 'speak':
        redraw({ act: actOfSilence(dataset) });
        break;
      case 'options':
        void gateway.openOptions();
        break;
    }
  };
}

const actOfSilence = ({ act, where, trigger }: DOMStringMap) =>
  ({ type: act, where, ...(trigger && { trigger }) }) as CardAct;

/** A menu goes when something in it was chosen; the focus stays where it was opened. */
function closeMenu(control: HTMLElement): void {
  const menu = control.closest<HTMLDetailsElement>('.menu');
  if (!menu || control.localName === 'summary') return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

/** Copies a text, with another form of it for what takes HTML. */
async function copy({ text = '', html }: DOMStringMap): Promise<boolean> {
  try {
    if (!html) await navigator.clipboard.writeText(text);
    else {
      const forms = { 'text/plain': text, 'text/html': html };
      await navigator.clipboard.write([new ClipboardItem(forms)]);
    }
    return true;
  } catch {
    return false;
  }
}
