import { useId, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/i18n/types.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../lib/export/types.ts';
import type { SavedDocument } from '../../lib/storage/types.ts';
import { useTranslate } from '../ui/i18n.tsx';
import { FORMAT_KEYS } from '../ui/format-keys.ts';
import { Icon } from '../ui/icon.tsx';
import { moveFocus } from '../ui/move-focus.ts';

const SCOPE_KEYS = {
  all: 'exportScopeAll',
  shown: 'exportScopeShown',
  selected: 'exportScopeSelected',
} as const satisfies Record<string, MessageKey>;

/** Documents that can be exported together. */
export interface ExportScope {
  name: keyof typeof SCOPE_KEYS;
  documents: readonly SavedDocument[];
}

/** What there is to choose between: all, what the filters leave, and what is selected; each only when it differs. */
export function exportScopes(
  all: readonly SavedDocument[],
  shown: readonly SavedDocument[],
  selected: readonly SavedDocument[],
): ExportScope[] {
  const scopes: ExportScope[] = [{ name: 'all', documents: all }];
  if (shown.length > 0 && shown.length < all.length) scopes.push({ name: 'shown', documents: shown });
  if (selected.length > 0 && selected.length < all.length)
    scopes.push({ name: 'selected', documents: selected });
  return scopes;
}

/** A button with the formats to export in; asks which documents when there is a choice, the fewest at first. */
export function ExportMenu({
  scopes,
  onExport,
}: {
  /** At least one, the widest first. */
  scopes: readonly ExportScope[];
  onExport: (documents: readonly SavedDocument[], format: ExportFormat) => void;
}) {
  const translate = useTranslate();
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<ExportScope['name']>();
  const scope = scopes.find(({ name }) => name === chosen) ?? scopes.at(-1)!;

  const toggled = ({ newState }: Pick<ToggleEvent, 'newState'>) => {
    setOpen(newState === 'open');
    if (newState === 'open') menu.current?.querySelector<HTMLElement>('.formats button')?.focus();
    else setChosen(undefined);
  };
  const choose = (format: ExportFormat) => {
    menu.current?.hidePopover();
    onExport(scope.documents, format);
  };

  return (
    <div class="export">
      <button
        type="button"
        class="quiet-button"
        aria-expanded={open}
        popovertarget={id}
        style={{ anchorName: `--${id}` }}
      >
        {translate('optionsExport')}
        <Icon name="down" />
      </button>
      <div
        id={id}
        class="export-menu"
        popover="auto"
        role="group"
        aria-label={translate('optionsExport')}
        style={{ positionAnchor: `--${id}` }}
        ref={menu}
        onToggle={toggled}
        onKeyDown={(event) => moveFocus(event, '.formats button')}
      >
        {scopes.length > 1 && (
          <fieldset class="scopes">
            <legend>{translate('exportScope')}</legend>
            {scopes.map(({ name, documents }) => (
              <label key={name} class="check">
                <input
                  type="radio"
                  name={`${id}-scope`}
                  checked={name === scope.name}
                  onChange={() => setChosen(name)}
                />
                <span>{translate(SCOPE_KEYS[name], documents.length)}</span>
              </label>
            ))}
          </fieldset>
        )}
        <ul class="formats">
          {EXPORT_FORMATS.map((format) => (
            <li key={format}>
              <button type="button" onClick={() => choose(format)}>
                <strong>{translate(FORMAT_KEYS[format].name)}</strong>
                <span>{translate(FORMAT_KEYS[format].use)}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
