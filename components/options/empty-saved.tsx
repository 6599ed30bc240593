import { useTranslate } from '../ui/i18n.tsx';

/** Says how to save a first document. */
export function EmptySaved({ onImport }: { onImport: () => void }) {
  const translate = useTranslate();
  return (
    <div class="empty">
      <h3>{translate('optionsEmptyTitle')}</h3>
      <p>{translate('optionsEmptyHow')}</p>
      <ol>
        <li>{translate('optionsEmptyStep1')}</li>
        <li>{translate('optionsEmptyStep2')}</li>
        <li>{translate('optionsEmptyStep3')}</li>
      </ol>
      <p>
        <button type="button" class="text-button" onClick={onImport}>
          {translate('optionsEmptyImport')}
        </button>
      </p>
    </div>
  );
}
