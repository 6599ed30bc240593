import { sendToTab, type AnswerOf, type DataOf } from './messenger.ts';
import type { PageProtocol } from './protocol.ts';

/**
 * Calls the content script of a tab, from the popup or the background.
 *
 * @returns Its answer; undefined when the tab has no content script of ours or does not answer.
 */
export async function callPage<Name extends keyof PageProtocol>(
  tabId: number,
  call: Name,
  data: DataOf<PageProtocol[Name]>,
): Promise<AnswerOf<PageProtocol[Name]> | undefined> {
  try {
    return (await sendToTab(tabId, call, data)) as AnswerOf<PageProtocol[Name]>;
  } catch {
    return undefined;
  }
}
