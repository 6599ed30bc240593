import type { Paragraph } from '../exchanges/read.ts';
import type { CardRequest, PreviewRequest } from '../preview/types.ts';
import type { PageFacts } from '../references/identify-page.ts';
import type { CitingRequest, TextsRequest } from './protocol.ts';

/** Most that one call may ask; far above what a page needs. Lengths in UTF-16 characters. */
const CALL_LIMITS = {
  /** Texts of one call, and their characters together. */
  texts: 200_000,
  characters: 30_000_000,
  /** Targets of one reference. */
  choices: 100,
  /** Documents asked for by their ids, and those that cite one. */
  documents: 20_000,
  id: 2_000,
  context: 20_000,
  /** A note as a whole, the words of a reference, the title of a page. */
  note: 200_000,
} as const;

/** A call whose data is not what the protocol says, or larger than {@link CALL_LIMITS}. */
class CallError extends Error {}

/** @throws CallError */
function checkIds(value: unknown, most: number): readonly string[] {
  if (!Array.isArray(value)) throw new CallError('Expected a list of ids');
  if (value.length > most) throw new CallError(`${value.length} ids; at most ${most} are taken`);
  return value.map(checkId);
}

/** @throws CallError */
export function checkId(value: unknown): string {
  return checkText(value, CALL_LIMITS.id);
}

/** @throws CallError */
export function checkDocumentIds(value: unknown): readonly string[] {
  return checkIds(value, CALL_LIMITS.documents);
}

/** @throws CallError */
export function checkCitingRequest(value: unknown): CitingRequest {
  const { id, limit } = (value ?? {}) as Partial<Record<keyof CitingRequest, unknown>>;
  if (limit === undefined || limit === null) return { id: checkId(id) };
  const isLimit = Number.isInteger(limit) && Number(limit) > 0 && Number(limit) <= CALL_LIMITS.documents;
  if (!isLimit) throw new CallError('Expected how many are wanted');
  return { id: checkId(id), limit: Number(limit) };
}

/** @throws CallError */
export function checkPreviewRequest(value: unknown): PreviewRequest {
  if (typeof value !== 'object' || value === null) throw new CallError('Expected a request');
  const { targets, context, pages, self } = value as Partial<Record<keyof PreviewRequest, unknown>>;
  return {
    targets: [...checkIds(targets, CALL_LIMITS.choices)],
    context: checkContext(context),
    ...(pages === undefined || pages === null ? {} : { pages: checkText(pages, CALL_LIMITS.id) }),
    ...(self === undefined || self === null ? {} : { self: checkId(self) }),
  };
}

/** @throws CallError */
export function checkCardRequest(request: CardRequest): CardRequest {
  const { subject, page, act } = request;
  if (act?.type === 'annotate')
    for (const typed of [act.tags, act.keptTags, act.note]) checkText(typed ?? '', CALL_LIMITS.note);
  if (act?.type === 'silence' || act?.type === 'speak') checkOneOf(act.where, ['page', 'site', 'alt']);
  if (!URL.canParse(checkText(page.url, CALL_LIMITS.context))) throw new CallError('Expected an address');
  checkText(page.title, CALL_LIMITS.note);
  const references = 'reference' in subject ? [subject.reference] : subject.references;
  if ('reference' in subject) checkPreviewRequest({ ...subject, targets: [] });
  else checkText(subject.text, CALL_LIMITS.note);
  for (const { raw, targets } of references) {
    checkText(raw, CALL_LIMITS.note);
    checkIds(targets, CALL_LIMITS.choices);
  }
  if (request.fullText !== undefined) checkId(request.fullText);
  if (request.act?.type === 'full-text') checkId(request.act.id);
  return request;
}

/** @throws CallError */
export function checkPageFacts({ url, meta = [], links = [] }: PageFacts): PageFacts {
  for (const list of [meta, links]) {
    if (!(list instanceof Array)) throw new CallError('Expected a list');
    if (list.length > CALL_LIMITS.texts) throw new CallError(`${list.length} entries are too many`);
  }
  return { url: checkText(url, CALL_LIMITS.context), meta, links };
}

/** @throws CallError */
export function checkTextsRequest({ page, texts }: TextsRequest): TextsRequest {
  checkTexts(texts);
  return { page, texts };
}

/** @throws CallError */
export function checkParagraphs(paragraphs: Paragraph[]): Paragraph[] {
  checkTexts(paragraphs);
  return paragraphs;
}

function checkTexts(texts: readonly { text: string }[]): void {
  if (!(texts instanceof Array)) throw new CallError('Expected a list of texts');
  if (texts.length > CALL_LIMITS.texts) throw new CallError(`${texts.length} texts are too many`);
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > CALL_LIMITS.characters) throw new CallError(`${characters} characters are too many`);
}

function checkContext(value: unknown): PreviewRequest['context'] {
  const { text, start, end } = (value ?? {}) as Partial<Record<string, unknown>>;
  if (!Number.isInteger(start) || !Number.isInteger(end)) throw new CallError('Expected a place in a text');
  return { text: checkText(text, CALL_LIMITS.context), start: start as number, end: end as number };
}

function checkOneOf(value: unknown, known: readonly string[]): void {
  if (!known.includes(value as string)) throw new CallError('Expected one of a few words');
}

function checkText(value: unknown, most: number): string {
  if (typeof value !== 'string') throw new CallError('Expected a text');
  if (value.length > most) throw new CallError(`${value.length} characters; at most ${most} are taken`);
  return value;
}
