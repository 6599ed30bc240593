/** Milliseconds of rest before the index is asked; shorter, and passing over a reference would ask. */
export const LOOK_UP_AFTER = 150;

/** Milliseconds that a card stays after the pointer has left, so that the gap between can be crossed. */
export const LEAVE_GRACE = 300;
