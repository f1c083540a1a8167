/** What the pages use of citation-js, which brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: object | object[]);
    format(kind: string, options?: { format?: string; template?: string; lang?: string }): string;
  }
  interface Register {
    add(name: string, xml: string): void;
    get(name: string): string;
    has(name: string): boolean;
  }
  export const plugins: {
    config: {
      get(name: '@csl'): { locales: Register; styles: Register };
      get(name: '@bibtex'): { format: { useIdAsLabel: boolean } };
    };
  };
}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-bibtex' {}
