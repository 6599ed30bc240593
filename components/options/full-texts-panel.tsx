import { useState } from 'preact/hooks';
import { paperOf } from '../../lib/documents/paper.ts';
import type { KeptText } from '../../lib/full-text/types.ts';
import { formatBytes } from '../../lib/i18n/format-bytes.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { localDay } from '../../lib/i18n/local-day.ts';
import type { MessageKey } from '../../lib/i18n/types.ts';
import { useLanguage, useTranslate } from '../ui/i18n.tsx';
import { PaperLink } from '../ui/paper-link.tsx';

export interface FullTextsPanelProps {
  /** What is kept, newest used first; absent while it is being read. */
  texts?: readonly KeptText[] | undefined;
  /** It could not be read. */
  failed: boolean;
  /** Most that is kept. */
  most: { bytes: number; papers: number };
  /** Whether the card offers to fetch. */
  allowed: boolean;
  /** Rejects when it was not stored. */
  onAllow: (allowed: boolean) => Promise<void>;
  /** Reads again what is kept. */
  onReload: () => void;
  /** Reject when nothing was deleted. */
  onRemove: (id: string) => Promise<void>;
  onClear: () => Promise<void>;
}

/** The texts that were fetched at the reader's wish: whether that is offered, how much is kept, and how to be rid of it. */
export function FullTextsPanel({
  texts,
  failed,
  most,
  allowed,
  onAllow,
  onReload,
  onRemove,
  onClear,
}: FullTextsPanelProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [outcome, setOutcome] = useState<MessageKey>();
  const report = (done: Promise<void>, success: MessageKey, failure: MessageKey) =>
    void done.then(
      () => setOutcome(success),
      () => setOutcome(failure),
    );
  const size = (texts ?? []).reduce((sum, text) => sum + text.size, 0);
  const said = failed ? 'optionsFullTextsFailed' : outcome;
  return (
    <section class="panel settings" aria-labelledby="full-texts-title">
      <header class="panel-header">
        <h2 id="full-texts-title">{translate('optionsFullTexts')}</h2>
        <p class="outcome" role="status" data-failed={Boolean(said?.endsWith('Failed'))}>
          {said && translate(said)}
        </p>
      </header>
      <p>{translate('optionsFullTextsIntro')}</p>
      <label class="allow">
        <input
          type="checkbox"
          checked={allowed}
          onChange={({ currentTarget: { checked } }) =>
            report(onAllow(checked), 'optionsSettingsSaved', 'optionsSettingsFailed')
          }
        />
        {translate('optionsFullTextsAllow')}
      </label>
      <p class="hint">{translate('optionsFullTextsLimit', formatBytes(most.bytes, language), most.papers)}</p>
      {failed && (
        <button type="button" class="quiet-button" onClick={onReload}>
          {translate('optionsReload')}
        </button>
      )}
      {texts?.length === 0 && <p>{translate('optionsFullTextsNone')}</p>}
      {texts && texts.length > 0 && (
        <>
          <p class="kept">
            {translate('optionsFullTextsCount', texts.length, formatBytes(size, language))}
            <button
              type="button"
              class="quiet-button"
              onClick={() => report(onClear(), 'optionsFullTextsCleared', 'optionsFullTextsFailed')}
            >
              {translate('optionsFullTextsClear')}
            </button>
          </p>
          <details>
            <summary>{translate('optionsFullTextsList')}</summary>
            <ul class="places">
              {texts.map((text) => (
                <KeptRow
                  key={text.id}
                  text={text}
                  onRemove={() =>
                    report(onRemove(text.id), 'optionsFullTextsCleared', 'optionsFullTextsFailed')
                  }
                />
              ))}
            </ul>
          </details>
        </>
      )}
    </section>
  );
}

function KeptRow({ text, onRemove }: { text: KeptText; onRemove: () => void }) {
  const translate = useTranslate();
  const language = useLanguage();
  const paper = paperOf(text.id) ?? { name: text.id };
  const fetched = formatDate(localDay(text.fetchedAt), language);
  return (
    <li>
      <span>
        <PaperLink paper={paper} />{' '}
        <span class="hint">
          {translate('optionsFullTextSize', formatBytes(text.size, language), fetched)}
        </span>
      </span>
      <button
        type="button"
        class="quiet-button"
        aria-label={translate('optionsFullTextRemoveNamed', paper.name)}
        onClick={onRemove}
      >
        {translate('optionsFullTextRemove')}
      </button>
    </li>
  );
}
