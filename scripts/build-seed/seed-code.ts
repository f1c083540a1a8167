/** A text in the three languages of the hub. */
export interface Text {
  es: string;
  pt: string;
  en: string;
}

/** A code of a code list as the seed holds it. */
export interface SeedCode {
  code: string;
  label: Text;
  description?: Text;
  parent?: string;
  partOf?: string;
  identifiers?: Record<string, string>;
  validFrom?: string;
  validTo?: string;
}

/** A code list as the seed holds it. */
export interface SeedCodeList {
  code: string;
  name: Text;
  description: Text;
  agency: string;
  version: string;
  codes: SeedCode[];
}
