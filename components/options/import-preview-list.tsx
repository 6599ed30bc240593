import type { Gain, LeftOut } from '../../lib/storage/types.ts';
import type { MessageKey, Translate } from '../../lib/i18n/types.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { REFUSAL_KEYS } from './error-keys.ts';
import { shortTitle } from './short-title.ts';
import type { ReadyImport } from './use-import.ts';

/** Titles shown of each group; the rest is counted. */
const SHOWN = 20;
/** A group of so many stands open at once. */
const FEW = 5;

/** What an import would add, change, leave as it is and refuse; the titles fold open. */
export function ImportPreviewList({
  preview,
  onConfirm,
  onCancel,
}: {
  preview: ReadyImport;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const translate = useTranslate();
  const { plan, leftOut } = preview;
  const total = plan.added.length + plan.changed.length;
  const nameOf = ({ title, place = 0 }: LeftOut) =>
    title ? shortTitle(title) : translate('optionsImportPlace', place);
  const titles = (documents: readonly { title: string }[]) => documents.map(({ title }) => shortTitle(title));
  return (
    <>
      <p>{translate(total > 0 ? 'optionsImportCheck' : nothingKey(preview))}</p>
      <Group label="optionsImportAdded" lines={titles(plan.added)} />
      <Group
        label="optionsImportChanged"
        lines={plan.gains.map((gain) => `${shortTitle(gain.title)}: ${gainWords(gain, translate)}`)}
      />
      <Group label="optionsImportSame" lines={titles(plan.same)} />
      <Group
        label="optionsImportRefused"
        lines={leftOut.map((entry) => `${nameOf(entry)}: ${translate(REFUSAL_KEYS[entry.reason])}`)}
      />
      {plan.changed.length > 0 && <p class="hint">{translate('optionsImportKeeps')}</p>}
      <div class="actions">
        {total > 0 && (
          <button type="button" class="main-button" onClick={onConfirm}>
            {translate('optionsImportConfirm', total)}
          </button>
        )}
        <button type="button" class="quiet-button" onClick={onCancel}>
          {translate(total > 0 ? 'optionsImportCancel' : 'optionsImportClose')}
        </button>
      </div>
    </>
  );
}

/** "label debat, jeugd; een langere notitie" */
function gainWords({ tags, note, facts }: Gain, translate: Translate): string {
  const words = [
    tags.length > 0 && translate('optionsImportGainTags', tags.length, tags.join(', ')),
    note && translate('optionsImportGainNote'),
    facts && translate('optionsImportGainFacts'),
  ];
  return words.filter(Boolean).join('; ');
}

/** Why there is nothing to import: the file is empty, has what cannot be kept, or has what is saved already. */
function nothingKey({ plan, leftOut }: ReadyImport): MessageKey {
  if (leftOut.length > 0) return 'optionsImportNoneFit';
  return plan.same.length > 0 ? 'optionsImportNothing' : 'optionsImportEmpty';
}

function Group({ label, lines }: { label: MessageKey; lines: readonly string[] }) {
  const translate = useTranslate();
  if (lines.length === 0) return null;
  return (
    <details class="group" open={lines.length <= FEW}>
      <summary>{translate(label, lines.length)}</summary>
      <ul>
        {lines.slice(0, SHOWN).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
        {lines.length > SHOWN && <li>{translate('optionsImportMore', lines.length - SHOWN)}</li>}
      </ul>
    </details>
  );
}
