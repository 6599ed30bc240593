import type { GetDataType, GetReturnType } from '@webext-core/messaging';
import { toPage } from './messenger.ts';
import type { PageProtocol } from './protocol.ts';

/**
 * Calls the content script of a tab, from the popup or the background.
 *
 * @returns Its answer; undefined when the tab has no content script of ours or does not answer.
 */
export async function callPage<Call extends keyof PageProtocol>(
  tabId: number,
  call: Call,
  data: GetDataType<PageProtocol[Call]>,
): Promise<GetReturnType<PageProtocol[Call]> | undefined> {
  try {
    return await toPage.sendMessage(call, data, tabId);
  } catch {
    return undefined;
  }
}
