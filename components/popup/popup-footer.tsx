import { SavePage } from './save-page.tsx';
import { Switches } from './switches.tsx';
import type { PopupViewProps } from './types.ts';

type Props = Pick<PopupViewProps, 'model' | 'onSavePage' | 'onChoose'>;

/** What there is to do with the page: save it, switch Kamerlens off on it, and say when a card comes. */
export function PopupFooter({ model, onSavePage, onChoose }: Props) {
  if (!('choices' in model)) return null;
  return (
    <footer class="popup-footer">
      {model.state === 'ready' && <SavePage saved={model.details.saved} onSave={onSavePage} />}
      <Switches site={model.site} choices={model.choices} onChoose={onChoose} />
    </footer>
  );
}
