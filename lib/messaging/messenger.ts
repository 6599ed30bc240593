import { browser } from 'wxt/browser';

type Call = (data: never, tab?: number) => unknown;

/** What a call of a protocol takes with it, and what it answers. */
export type DataOf<C> = C extends (...data: infer Data) => unknown ? Data[0] : never;
export type AnswerOf<C> = C extends (...data: never) => infer Answer ? Answer : never;

/** One function per call of a protocol, answering now or later; `tab` is the one whose page calls, if any. */
export type Handlers<Protocol> = {
  [C in keyof Protocol]: (
    data: DataOf<Protocol[C]>,
    tab?: number,
  ) => AnswerOf<Protocol[C]> | Promise<AnswerOf<Protocol[C]>>;
};

interface Sender {
  id?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

interface Message {
  call: string;
  data: unknown;
}

type Answer = { value: unknown } | { error: string };

/** Makes a call to the background. Rejects when nobody answers or the handler fails. */
export async function send(call: string, data: unknown): Promise<unknown> {
  return valueOf(await browser.runtime.sendMessage<Message, Answer | undefined>({ call, data }));
}

/** Makes a call to the content script of a tab. Rejects as {@link send} does. */
export async function sendToTab(tabId: number, call: string, data: unknown): Promise<unknown> {
  return valueOf(await browser.tabs.sendMessage<Message, Answer | undefined>(tabId, { call, data }));
}

function valueOf(answer: Answer | undefined): unknown {
  if (!answer) throw new Error('Nobody answered');
  if ('error' in answer) throw new Error(answer.error);
  return answer.value;
}

/**
 * Answers calls; those that have no handler here are left to others.
 * @param ownId `browser.runtime.id`; a message from any other sender is refused with an error
 * @returns a function that stops answering
 */
export function listen(handlers: Record<string, Call>, ownId: string): () => void {
  const answer = async ({ call, data }: Message, { id, tab }: Sender): Promise<Answer> => {
    try {
      if (id !== ownId) throw new Error('Refused: the sender is not this extension');
      return { value: await handlers[call]!(data as never, tab?.id) };
    } catch (error) {
      console.error(`Kamerlens: ${call} failed`, error);
      return { error: String(error) };
    }
  };
  // `respond` and true, not a promise: that is what every browser takes.
  const listener = (message: unknown, sender: Sender, respond: (answer: Answer) => void) => {
    if (!isMessage(message) || !Object.hasOwn(handlers, message.call)) return undefined;
    void answer(message, sender).then(respond);
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function isMessage(message: unknown): message is Message {
  return (
    typeof message === 'object' && message !== null && 'call' in message && typeof message.call === 'string'
  );
}
