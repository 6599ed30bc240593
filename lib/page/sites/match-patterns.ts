/** The two sites Kamerlens reads, and the only ones it asks permission for. */
export const SITES = ['https://*.tweedekamer.nl/*', 'https://*.officielebekendmakingen.nl/*'];
