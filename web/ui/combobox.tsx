'use client';

import { Combobox as Base } from '@base-ui/react/combobox';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { buttonStyle, fieldStyle } from './button-style.ts';
import { ComboboxList } from './combobox-list.tsx';
import type { ComboboxOption, ComboboxWords } from './combobox-option.ts';
import { SelectField } from './field.tsx';
import { useHydrated } from './hydrated.ts';

interface ComboboxProps {
  id: string;
  name?: string;
  label: ReactNode;
  options: ComboboxOption[];
  value?: string | null;
  defaultValue?: string | null;
  onChange?: (value: string | null) => void;
  help?: ReactNode;
  error?: string;
  placeholder?: string;
  words: ComboboxWords;
}

/** One choice of many, found by typing. Until script has taken over it is a plain list, which does the same. */
export function Combobox({
  id,
  name,
  label,
  options,
  help,
  error,
  placeholder,
  words,
  ...rest
}: ComboboxProps) {
  const { value, defaultValue, onChange } = rest;
  const hydrated = useHydrated();
  const find = (wanted: string | null | undefined) =>
    options.find((option) => option.value === wanted) ?? null;
  if (!hydrated)
    return (
      <SelectField
        id={id}
        name={name}
        label={label}
        help={help}
        error={error}
        options={[{ value: '', label: placeholder ?? '' }, ...options]}
        defaultValue={value ?? defaultValue ?? ''}
      />
    );
  return (
    <Base.Root
      items={options}
      name={name}
      value={value === undefined ? undefined : find(value)}
      defaultValue={value === undefined ? find(defaultValue) : undefined}
      onValueChange={(option: ComboboxOption | null) => onChange?.(option?.value ?? null)}
      autoHighlight
    >
      <div>
        <label htmlFor={id} className="mb-1 block font-semibold">
          {label}
        </label>
        <div className="relative">
          <Base.Input
            id={id}
            placeholder={placeholder}
            aria-describedby={
              [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
            }
            aria-invalid={error ? true : undefined}
            className={`${fieldStyle} pe-12`}
          />
          <Base.Clear
            className={`${buttonStyle.icon} absolute inset-e-0 top-0 border-0`}
            aria-label={words.clear}
          >
            <X className="size-4" />
          </Base.Clear>
        </div>
        {help && (
          <p id={`${id}-help`} className="mt-1 text-small text-soft">
            {help}
          </p>
        )}
        {error && (
          <p id={`${id}-error`} className="mt-1 text-small font-semibold text-danger">
            {error}
          </p>
        )}
      </div>
      <ComboboxList empty={words.empty} />
    </Base.Root>
  );
}
