import nl from '../../public/_locales/nl/messages.json' with { type: 'json' };

/** A message without what fills it, as a pattern. */
export const says = (key: keyof typeof nl) =>
  new RegExp(nl[key].message.replace(/[.*+?^{}()|[\]\\]/g, '\\$&').replace(/\$\d/g, '.*'), 'i');
