/** Closes the panel below the card's text. */
export function PanelClose({ label }: { label: string }) {
  return (
    <button type="button" class="quiet-button" data-act="panel" data-panel="none">
      {label}
    </button>
  );
}
