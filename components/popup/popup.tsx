import { useEffect, useState } from 'preact/hooks';
import { PopupView } from './popup-view.tsx';
import type { PopupGateway } from './types.ts';
import { usePage } from './use-page.ts';

/** The popup: follows the tab in front and passes on what the reader does. */
export function Popup({ gateway }: { gateway: PopupGateway }) {
  const { model, refresh } = usePage(gateway);
  const [indexDate, setIndexDate] = useState<string>();
  useEffect(() => void gateway.getIndexDate().then(setIndexDate), [gateway]);
  return (
    <PopupView
      model={model}
      indexDate={indexDate}
      onShowReference={(place) => void gateway.showReference(place)}
      onShowExchange={(place) => void gateway.showExchange(place)}
      onSavePage={(summary) => gateway.savePage(summary)}
      onSwitch={async (site, on) => {
        await gateway.setOn(site, on);
        refresh();
      }}
      onReload={() => void gateway.reload()}
      onOptions={() => void gateway.openOptions()}
    />
  );
}
