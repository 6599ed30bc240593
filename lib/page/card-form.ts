import type { CardAct, TypedText } from '../preview/types.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

const fieldsIn = (part: Element) => part.querySelectorAll<Field>('[data-stored]');

/**
 * Has the fields of a card show what is stored, which may have been written elsewhere. A field with words that are not
 * stored yet keeps them, and as `data-kept` what it had before them.
 */
export function followStored(card: Element): void {
  for (const field of fieldsIn(card)) {
    const { stored = '', kept = stored, sent } = field.dataset;
    const isStored = field.value === sent && field.form?.dataset['ok'] === 'true';
    if (!isStored && field.value !== kept && field.value !== stored) continue;
    if (field.value !== stored) field.value = stored;
    field.dataset['kept'] = stored;
  }
}

/** Takes what the fields of a card's form have that is not kept yet; undefined when that is nothing. */
export function takeTyped(form: HTMLFormElement): CardAct | undefined {
  const typed: Record<string, TypedText> = {};
  for (const { name, value, dataset } of fieldsIn(form)) {
    const { kept = '' } = dataset;
    if (value !== kept) typed[name] = { before: kept, after: value };
    dataset['sent'] = value;
  }
  return Object.keys(typed).length > 0 ? { type: 'annotate', ...typed } : undefined;
}

/** Puts a tag behind those in the form. */
export function addTag(form: HTMLFormElement, tag: string): void {
  const field = form.querySelector<HTMLInputElement>('[name=tags]');
  if (!field) return;
  const tags = field.value.split(/[,;]/).map((one) => one.trim());
  field.value = [...tags, tag].filter(Boolean).join(', ');
}
