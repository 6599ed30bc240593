import { useEffect, useState } from 'preact/hooks';
import { formatDate } from '../../lib/i18n/format-date.ts';
import type { IndexInfo } from '../../lib/index/types.ts';
import { useLanguage, useTranslate } from '../ui/i18n.tsx';
import { Icon } from '../ui/icon.tsx';

/** What the index holds and how old it is, and what happens with what one reads. */
export function AboutPanel({ getIndexInfo }: { getIndexInfo: () => Promise<IndexInfo | null> }) {
  const translate = useTranslate();
  const [info, setInfo] = useState<IndexInfo | null>();
  const read = () => void getIndexInfo().then(setInfo, () => setInfo(null));
  useEffect(read, [getIndexInfo]);
  return (
    <section class="panel about" aria-labelledby="about-title">
      <header class="panel-header">
        <h2 id="about-title">{translate('optionsIndex')}</h2>
      </header>
      {info && <IndexFacts info={info} />}
      {info === null && (
        <div class="failure" role="alert">
          <Icon name="warning" />
          <p>{translate('optionsIndexFailed')}</p>
          <button type="button" class="quiet-button" onClick={read}>
            {translate('optionsReload')}
          </button>
        </div>
      )}
      <h2>{translate('optionsPrivacy')}</h2>
      <p>{translate('optionsPrivacyText')}</p>
      <p>
        <a href="/welcome.html">{translate('optionsWelcome')}</a>
      </p>
    </section>
  );
}

function IndexFacts({ info }: { info: IndexInfo }) {
  const translate = useTranslate();
  const language = useLanguage();
  const counts = [
    ['optionsIndexDocuments', info.documents],
    ['optionsIndexReports', info.reports],
    ['optionsIndexExchanges', info.exchanges],
    ['optionsIndexCitations', info.citations],
  ] as const;
  return (
    <>
      <p>{translate('optionsIndexIntro', formatDate(info.date, language))}</p>
      <dl class="counts">
        {counts.map(([key, count]) => (
          <div key={key}>
            <dt>{translate(key)}</dt>
            <dd>{count.toLocaleString(language)}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{translate('optionsIndexLimits')}</p>
    </>
  );
}
