import nl from '../../../public/_locales/nl/messages.json' with { type: 'json' };

/** The Dutch text of a message without placeholders, as a pattern for text that a style may set in capitals. */
export function text(key: keyof typeof nl): RegExp {
  return new RegExp(nl[key].message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i');
}

/** The Dutch text itself, to name a control by. */
export const name = (key: keyof typeof nl): string => nl[key].message;
