/** One choice of a combobox. */
export interface ComboboxOption {
  value: string;
  label: string;
  /** A short word after the label, such as a code or a count. */
  note?: string;
}

/** Words that a combobox says; given by who uses it, in the language of the page. */
export interface ComboboxWords {
  /** Nothing fits what was typed. */
  empty: string;
  /** Takes the choice away; also "take {label} away" for one of many, which `remove` says. */
  clear: string;
  /** Takes one of many choices away: its label follows. */
  remove?: string;
  /** Said where no more choices can be added. */
  full?: string;
}
