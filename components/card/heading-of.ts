import { formatDate } from '../../lib/i18n/format-date.ts';
import type { Language } from '../../lib/i18n/types.ts';
import type { CardModel } from '../../lib/preview/types.ts';
import { kindKey } from '../ui/kind-key.ts';
import { nameInFull } from '../ui/name-in-full.ts';
import { foundDocument } from '../../lib/preview/found-document.ts';
import type { Texts } from './types.ts';

export interface CardHeading {
  kind: string;
  /** Language of `kind`: the name of a sort of paper is Dutch, our word for a kind is the interface's. */
  kindLanguage: Language;
  /** Date and cited page. */
  facts: string[];
  /** Dutch: the document's title, else the reference as the page writes it, or its paper's name. */
  title: string;
}

/** What the card is about, in one line and a title; a note has no more than its number. */
export function headingOf(
  model: Exclude<CardModel, { state: 'note' }>,
  { translate, language }: Texts,
): CardHeading {
  const { reference } = model;
  const cited = reference.pages ? [translate('citedPage', reference.pages)] : [];
  const document = foundDocument(model);
  const resolution = model.state === 'ready' ? model.preview.resolution : undefined;
  if (!document)
    return {
      kind: translate(kindKey(reference.kind)),
      kindLanguage: language,
      facts: cited,
      title: nameInFull(reference.raw, resolution?.status === 'unknown' ? resolution.paper?.name : undefined),
    };
  return {
    kind: document.type ?? translate(kindKey(document.kind)),
    kindLanguage: document.type ? 'nl' : language,
    facts: [...(document.date ? [formatDate(document.date, language)] : []), ...cited],
    title: document.title,
  };
}
