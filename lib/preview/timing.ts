/** Milliseconds of rest before the index is asked; shorter, and passing over a reference would ask. */
export const LOOK_UP_AFTER = 150;

/** Milliseconds that a card stays after the pointer has left, so that the gap between can be crossed. */
export const LEAVE_GRACE = 300;

/** Pixels that a resting hand may tremble over; a longer way, and the rest begins anew. */
export const REST_RADIUS = 4;
