/** As much as the tests use of packages that bring no types. */
declare module '@citation-js/core' {
  export interface CslName {
    literal?: string;
    family?: string;
    given?: string;
  }
  export interface CslItem {
    id: string;
    type: string;
    author?: CslName[];
    issued?: { 'date-parts': number[][] };
    accessed?: { 'date-parts': number[][] };
    note?: string | string[];
    [variable: string]: unknown;
  }
  export class Cite {
    constructor(input: string, options?: { forceType?: string; generateGraph?: boolean });
    data: CslItem[];
  }
}
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-bibtex';
