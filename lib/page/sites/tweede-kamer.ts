import type { SiteAdapter } from './types.ts';

/** Pages of www.tweedekamer.nl: `/kamerstukken/…/detail?id=<zaak>&did=<document>`. */
export const tweedeKamer: SiteAdapter = {
  excluded: 'header, nav, footer, [role=navigation], [role=search], .m-breadcrumb, .m-share',
  paper: ['main article', 'main'],
  noteMarks: 'sup, a.footnote-ref, a[href^="#_ftn"], a[href^="#fn"]',
  noteBodies: '.footnote, .footnotes li, [id^="_ftn"], [id^="fn"]',
  questions: '.vraag',
  answers: '.antwoord',
};
