'use client';

import { Combobox as Base } from '@base-ui/react/combobox';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { fieldStyle } from './button-style.ts';
import { ComboboxList } from './combobox-list.tsx';
import type { ComboboxOption, ComboboxWords } from './combobox-option.ts';
import { useHydrated } from './hydrated.ts';

interface MultiComboboxProps {
  id: string;
  name?: string;
  label: ReactNode;
  options: ComboboxOption[];
  values: readonly string[];
  onChange: (values: string[]) => void;
  /** No more than so many; what is typed past it is refused with `words.full`. */
  max?: number;
  help?: ReactNode;
  placeholder?: string;
  words: ComboboxWords;
}

/** Several choices of many, each shown as a word that can be taken away. Until script has taken over: a plain list. */
export function MultiCombobox(props: MultiComboboxProps) {
  const { id, name, label, options, values, onChange, max = Infinity, help, placeholder, words } = props;
  const hydrated = useHydrated();
  const chosen = values.flatMap((value) => options.find((option) => option.value === value) ?? []);
  const full = chosen.length >= max;
  const note = full ? (words.full ?? help) : help;
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      {hydrated ? (
        <Base.Root
          multiple
          items={options}
          name={name}
          value={chosen}
          onValueChange={(next: ComboboxOption[]) => {
            if (next.length <= max || next.length < chosen.length) onChange(next.map(({ value }) => value));
          }}
          autoHighlight
        >
          <Base.InputGroup className={`${fieldStyle} px-1.5! py-1.5!`}>
            <Base.Chips className="flex flex-wrap items-center gap-1.5">
              {chosen.map((option) => (
                <Base.Chip
                  key={option.value}
                  className="flex min-h-8 max-w-full items-center gap-1 rounded-sm bg-sunk ps-2 text-small data-highlighted:bg-rule"
                  aria-label={option.label}
                >
                  <span className="min-w-0 truncate" dir="auto">
                    {option.label}
                  </span>
                  <Base.ChipRemove
                    className="flex size-8 cursor-pointer items-center justify-center hover:text-accent"
                    aria-label={`${words.remove ?? words.clear}: ${option.label}`}
                  >
                    <X className="size-4" />
                  </Base.ChipRemove>
                </Base.Chip>
              ))}
              <Base.Input
                id={id}
                placeholder={chosen.length === 0 ? placeholder : undefined}
                aria-describedby={note ? `${id}-help` : undefined}
                className="min-h-8 min-w-12 flex-1 ps-1.5 bg-transparent outline-none"
              />
            </Base.Chips>
          </Base.InputGroup>
          <ComboboxList empty={words.empty} />
        </Base.Root>
      ) : (
        <select id={id} name={name} multiple defaultValue={[...values]} size={4} className={fieldStyle}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
      {note && (
        <p id={`${id}-help`} role={full ? 'status' : undefined} className="mt-1 text-small text-soft">
          {note}
        </p>
      )}
    </div>
  );
}
