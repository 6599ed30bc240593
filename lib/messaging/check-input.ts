import type { Paragraph } from '../exchanges/paragraph.ts';
import type { Asker, Citation, Grounds, RelatedExchange } from '../exchanges/types.ts';
import type {
  CardAct,
  CardReference,
  CardRequest,
  CardSubject,
  PreviewRequest,
  TypedText,
} from '../preview/types.ts';
import type { TextToRead } from '../references/extract-texts.ts';
import type { PageFacts } from '../references/identify-page.ts';
import { REFERENCE_KINDS, type PageContext } from '../references/types.ts';
import type { DataOf } from './messenger.ts';
import type { BackgroundProtocol, CitingRequest, TextsRequest } from './protocol.ts';
import { flag, list, oneOf, optional, orNull, record, text, variant, whole, type Check } from './schema.ts';

/** Most that one call may ask; far above what a page needs. Lengths in UTF-16 characters. */
const CALL_LIMITS = {
  /** Texts of one call, and their characters together. */
  texts: 200_000,
  characters: 30_000_000,
  /** Targets of one reference: ranges over several dossiers have hundreds. */
  choices: 5_000,
  /** Documents asked for by their ids, and those that cite one. */
  documents: 20_000,
  id: 2_000,
  context: 20_000,
  /** A note as a whole, the words of a reference, the title of a page. */
  note: 200_000,
} as const;

const { choices, documents, texts: many, characters } = CALL_LIMITS;
const id = text(CALL_LIMITS.id);
const note = text(CALL_LIMITS.note);
const ids = list(id, documents);
const optionalId = optional(id);
const long = text(characters);

const address: Check = (value) => {
  text(CALL_LIMITS.context)(value);
  oneOf(true)(URL.canParse(value as string));
};

/** Texts that are not too long together. */
function texts(check: Check): Check {
  const all = list(check, many);
  return (value) => {
    all(value);
    const length = (value as { text: string }[]).reduce((sum, one) => sum + one.text.length, 0);
    whole(characters)(length);
  };
}

const asker = record<Asker>({ fraction: optionalId, member: optionalId, committee: optionalId });
const cites = record<Citation>({ target: id, in: oneOf('question', 'answer', 'note'), note: optionalId });
const grounds = record<Grounds>({
  numbers: optional(ids),
  words: optional(ids),
  asker: optionalId,
  date: optionalId,
});
const ownExchange = record<RelatedExchange>({
  id,
  document: id,
  ordinal: whole(),
  numbers: optional(ids),
  asker,
  respondent: optional(note),
  date: optionalId,
  asked: optionalId,
  question: orNull(long),
  answer: orNull(long),
  text: oneOf('summary', 'excerpt'),
  cites: list(cites, many),
  relation: oneOf('on-page', 'cites-target', 'in-target'),
  grounds: optional(grounds),
});

const context = record<PreviewRequest['context']>({
  text: text(CALL_LIMITS.context),
  start: whole(),
  end: whole(),
});
const targets = list(id, choices);
const reference = record<CardReference>({
  raw: note,
  kind: oneOf(...REFERENCE_KINDS),
  targets,
  pages: optionalId,
  form: id,
  evidence: oneOf('label', 'known', 'page', 'list', 'note'),
  sentence: note,
});
type About<Kind> = Extract<CardSubject, Kind>;
const aboutReference = record<About<{ reference: unknown }>>({
  reference,
  context,
  self: optionalId,
  own: optional(ownExchange),
});
const aboutNote = record<About<{ number: unknown }>>({
  number: id,
  text: note,
  references: list(reference, many),
});

type Act<Type extends CardAct['type']> = Extract<CardAct, { type: Type }>;
const type = id;
const where = oneOf('page', 'site', 'alt');
const typed = record<TypedText>({ before: note, after: note });
const ACTS = new Map<unknown, Check>(
  Object.entries({
    save: record<Act<'save'>>({ type }),
    annotate: record<Act<'annotate'>>({ type, tags: optional(typed), note: optional(typed) }),
    silence: record<Act<'silence'>>({ type, where }),
    speak: record<Act<'speak'>>({
      type,
      where,
      trigger: optional(oneOf('hover', 'alt', 'click', 'off')),
    }),
    copied: record<Act<'copied'>>({ type, ok: flag }),
    'full-text': record<Act<'full-text'>>({ type, id, fetch: flag }),
  } satisfies Record<CardAct['type'], Check>),
);

const citing = record<CitingRequest>({ id, limit: optional(whole(documents, 1)) });

/** What each call may bring. */
const CHECKS: Record<keyof BackgroundProtocol, Check> = {
  identifyPage: record<PageFacts>({
    url: address,
    meta: optional(list(list(long, 2), many)),
    links: optional(list(long, many)),
  }),
  readTexts: record<TextsRequest>({
    page: record<PageContext>({
      dossier: optionalId,
      dossiers: optional(ids),
      number: optionalId,
      chamber: optional(oneOf('tk', 'ek')),
      publisher: optional(note),
      session: optionalId,
      self: optional(text(CALL_LIMITS.context)),
      agenda: optional(ids),
    }),
    texts: texts(
      record<TextToRead>({
        text: long,
        links: optional(list(record({ start: whole(), end: whole(), href: long }), many)),
        note: optional(note),
      }),
    ),
  }),
  readExchanges: texts(
    record<Paragraph>({
      text: long,
      role: optional(oneOf('question', 'answer')),
      begins: optional(flag),
      heading: optional(flag),
      soft: optional(flag),
    }),
  ),
  drawCard: record<CardRequest>({
    subject: variant((value) => ('reference' in value ? aboutReference : aboutNote)),
    page: record<CardRequest['page']>({ title: note, url: address }),
    canGoBack: flag,
    act: optional(variant(({ type }) => ACTS.get(type))),
    all: optional(flag),
    citing: optional(flag),
    panel: optional(oneOf('none', 'saved', 'report')),
    fullText: optionalId,
  }),
  getExchangesCiting: citing,
  getDocumentsCiting: citing,
  getExchangesAbout: ids,
  getDocuments: ids,
  stopFullText: id,
  getInterface: id,
  isSaved: id,
  // The store checks every document that it is given, with what it says of one that is none.
  saveDocument: () => undefined,
  getIndexInfo: () => undefined,
  openOptions: () => undefined,
  savedChanged: () => undefined,
};

/**
 * The data of a call, if it is what the protocol says and not too much.
 * @throws CallError
 */
export function checkCall<Call extends keyof BackgroundProtocol>(
  call: Call,
  data: unknown,
): DataOf<BackgroundProtocol[Call]> {
  CHECKS[call](data);
  return data as DataOf<BackgroundProtocol[Call]>;
}
