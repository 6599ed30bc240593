/** What on any page is no part of a paper. */
export const MENUS = 'header,nav,footer,[role=navigation],[role=search]';
