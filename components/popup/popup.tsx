import { useEffect, useState } from 'preact/hooks';
import { citationList } from './citation-list.ts';
import { PopupView } from './popup-view.tsx';
import type { PopupGateway, PopupModel } from './types.ts';
import { useDetails } from './use-details.ts';
import { usePage, type PageModel } from './use-page.ts';

/** The popup: follows the tab in front, of which `first` may be known already, and passes on what the reader does. */
export function Popup({ gateway, first }: { gateway: PopupGateway; first?: PageModel }) {
  const { model: page, refresh } = usePage(gateway, first);
  const summary = page.state === 'ready' ? page.summary : undefined;
  const { more, ...details } = useDetails(gateway, summary);
  const [indexDate, setIndexDate] = useState<string>();
  useEffect(() => void gateway.getIndexDate().then(setIndexDate), [gateway]);
  const model: PopupModel = page.state === 'ready' ? { ...page, details } : page;
  const { records } = details;
  return (
    <PopupView
      model={model}
      indexDate={indexDate}
      onShowReference={(place) => void gateway.showReference(place)}
      onShowExchange={(place) => void gateway.showExchange(place)}
      onMoreCiting={more}
      onCopy={async (groups) => {
        if (page.state === 'ready') await gateway.copy(citationList(groups, records));
      }}
      onExport={(groups, format) => gateway.exportReferences(groups, records, format)}
      onSavePage={async (tags) => {
        if (!summary) return;
        const { self } = summary.page;
        // Without the index, the page says itself what it is.
        const record = self
          ? await gateway.getDocuments([self]).then(
              (found) => found.get(self),
              () => undefined,
            )
          : undefined;
        await gateway.savePage(summary, record, tags);
      }}
      onChoose={async (choice) => {
        const tab = await gateway.getTab();
        if (tab.kind === 'site') await gateway.choose(tab, choice);
        refresh();
      }}
      onReload={() => void gateway.reload().then(refresh)}
      onOptions={() => void gateway.openOptions()}
    />
  );
}
