import { FullTextError } from './types.ts';

/** Largest text that is taken, in bytes; the longest debates are below two million. */
const LARGEST = 5_000_000;
/** Milliseconds in which the whole text must have come. */
const PATIENCE = 20_000;
/** Kamerlens goes nowhere else, also when it is sent on. */
const OWN_SITES = /^https:\/\/(?:[\w-]+\.)*(?:officielebekendmakingen|tweedekamer)\.nl\//;
const XML = /^(?:application|text)\/(?:[\w.-]+\+)?xml\b/i;

/** What the site answered: the text, and the address that it came from in the end. */
export interface FetchedXml {
  text: string;
  url: string;
}

/** What a fetch needs: the browser's own `fetch`, and whether it is offline; `patience` in place of {@link PATIENCE}. */
export interface Network {
  fetch: (url: string, options: RequestInit) => Promise<Response>;
  isOffline: () => boolean;
  patience?: number;
}

/**
 * Fetches official XML, without cookies and without saying from which page. Nothing but a whole answer of the right
 * sort, from one of the two sites, is given back.
 *
 * @param stop the reader's own wish to stop
 * @throws FullTextError, whose reason says what is the matter
 */
export async function fetchXml(url: string, network: Network, stop: AbortSignal): Promise<FetchedXml> {
  const late = AbortSignal.timeout(network.patience ?? PATIENCE);
  const options: RequestInit = {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: AbortSignal.any([stop, late]),
  };
  let response: Response | undefined;
  try {
    response = await network.fetch(url, options);
    checkAnswer(response);
    return { text: decode(await readBytes(response)), url: response.url };
  } catch (error) {
    // What is refused unread need not come in.
    response?.body?.cancel().catch(() => {});
    if (error instanceof FullTextError) throw error;
    if (stop.aborted) throw new FullTextError('stopped');
    if (late.aborted) throw new FullTextError('slow');
    if (network.isOffline()) throw new FullTextError('offline');
    if (response) throw new FullTextError('damaged', String(error), { cause: error });
    throw new FullTextError(await whyUnreachable(url, network, options), String(error), { cause: error });
  }
}

function checkAnswer({ status, ok, url, headers }: Response): void {
  if (!OWN_SITES.test(url)) throw new FullTextError('elsewhere', url);
  if (status === 404 || status === 410) throw new FullTextError('absent');
  if (!ok) throw new FullTextError('busy', String(status));
  const type = headers.get('content-type') ?? '';
  if (!XML.test(type)) throw new FullTextError('other', type);
  if (Number(headers.get('content-length')) > LARGEST) throw new FullTextError('too-large');
}

/** Reads no more than {@link LARGEST} bytes, whatever the site said it would send. */
async function readBytes(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of response.body!) {
    size += chunk.length;
    if (size > LARGEST) throw new FullTextError('too-large');
    chunks.push(chunk);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** Official XML is UTF-8; other bytes mean that it came through damaged. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FullTextError('damaged');
  }
}

/** The extension's own policy blocks being sent on elsewhere, and a blocked fetch looks like a broken network. */
async function whyUnreachable(
  url: string,
  network: Network,
  options: RequestInit,
): Promise<'elsewhere' | 'unreachable'> {
  try {
    const { type } = await network.fetch(url, { ...options, redirect: 'manual' });
    return type === 'opaqueredirect' ? 'elsewhere' : 'unreachable';
  } catch {
    return 'unreachable';
  }
}
