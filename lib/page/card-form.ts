import type { CardAct } from '../preview/types.ts';

/** What the fields of a card's form have that is not kept yet; undefined when that is nothing. */
export function typedIn(form: HTMLFormElement): CardAct | undefined {
  const changed = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[name]')].filter(
    ({ value, dataset }) => value !== dataset['kept'],
  );
  if (changed.length === 0) return undefined;
  const kept = changed.find(({ name }) => name === 'tags')?.dataset['kept'];
  return {
    type: 'annotate',
    ...Object.fromEntries(changed.map(({ name, value }) => [name, value])),
    ...(kept !== undefined && { keptTags: kept }),
  };
}

/** Puts a tag behind those in the form. */
export function addTag(form: HTMLFormElement, tag: string): void {
  const field = form.querySelector<HTMLInputElement>('[name=tags]');
  if (!field) return;
  const tags = field.value.split(/[,;]/).map((one) => one.trim());
  field.value = [...tags, tag].filter(Boolean).join(', ');
}
