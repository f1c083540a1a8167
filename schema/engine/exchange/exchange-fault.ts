/** What is wrong at one place of a file. Rows count from 1, the header. */
export interface Fault {
  row: number;
  /** Name of the column; null where the whole row or file is meant. */
  column: string | null;
  code: FaultCode;
  /** The text that stands there. */
  value?: string;
  /** For UNKNOWN_CODE: valid codes near it. */
  nearest?: string[];
  /** For DUPLICATE_OBSERVATION: the row that brought the same key and period first. */
  firstRow?: number;
  /** What should stand there. */
  expected?: string;
}

export type FaultCode =
  | 'EMPTY_FILE'
  | 'BAD_QUOTING'
  | 'WRONG_FIELD_COUNT'
  | 'UNKNOWN_COLUMN'
  | 'REPEATED_COLUMN'
  | 'MISSING_COLUMN'
  | 'WRONG_STRUCTURE'
  | 'UNKNOWN_ACTION'
  | 'UNKNOWN_FREQUENCY'
  | 'UNKNOWN_CODE'
  | 'BAD_PERIOD'
  | 'OTHER_FREQUENCY'
  | 'NOT_A_NUMBER'
  | 'UNEXPLAINED_GAP'
  | 'BAD_STATUS'
  | 'BAD_BREAK'
  | 'BAD_CHARACTER'
  | 'ATTRIBUTE_DIFFERS'
  | 'DUPLICATE_OBSERVATION';
