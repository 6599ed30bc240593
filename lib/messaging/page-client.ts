import { sendToTab, type AnswerOf, type DataOf } from './messenger.ts';
import { PATIENCE, withPatience } from './patience.ts';
import type { PageProtocol } from './protocol.ts';

/**
 * Calls the content script of a tab, from the popup or the background.
 *
 * @returns Its answer; undefined when the tab has no content script of ours, or does not answer in
 * {@link PATIENCE}: its page may be at work, or stand still behind a question of its own.
 */
export async function callPage<Name extends keyof PageProtocol>(
  tabId: number,
  call: Name,
  data: DataOf<PageProtocol[Name]>,
): Promise<AnswerOf<PageProtocol[Name]> | undefined> {
  try {
    const answer = sendToTab(tabId, call, data) as Promise<AnswerOf<PageProtocol[Name]>>;
    return await withPatience(answer, PATIENCE);
  } catch {
    return undefined;
  }
}
