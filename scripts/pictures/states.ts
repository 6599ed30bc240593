import { CARD_STATES } from './card-states.ts';
import { OPTIONS_STATES } from './options-states.ts';
import { POPUP_STATES } from './popup-states.ts';
import type { PictureState } from './stage.ts';

/** Every state of every surface, as pictures show them and as axe reads them. */
export const STATES: PictureState[] = [...CARD_STATES, ...POPUP_STATES, ...OPTIONS_STATES];
