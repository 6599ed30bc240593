import { defineExtensionMessaging } from '@webext-core/messaging';
import type { GetDataType, GetReturnType } from '@webext-core/messaging';
import type { BackgroundProtocol, PageProtocol } from './protocol.ts';

/** Carries {@link BackgroundProtocol}: any of our pages → background. */
export const toBackground = defineExtensionMessaging<BackgroundProtocol>();

/** Carries {@link PageProtocol}: popup or background → content script of one tab. */
export const toPage = defineExtensionMessaging<PageProtocol>();

/** One function per call of a protocol, answering now or later. */
export type Handlers<Protocol> = {
  [Call in keyof Protocol]: (
    data: GetDataType<Protocol[Call]>,
  ) => GetReturnType<Protocol[Call]> | Promise<GetReturnType<Protocol[Call]>>;
};
