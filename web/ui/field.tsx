import type { ComponentProps, ReactNode } from 'react';
import { fieldStyle } from './button-style.ts';

interface FieldFrame {
  id: string;
  label: ReactNode;
  help?: ReactNode;
  error?: string | undefined;
}

/** Label above, help and error below, tied together for screen readers. */
function Frame({ id, label, help, error, children }: FieldFrame & { children: ReactNode }) {
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      {children}
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
  );
}

function described({ id, help, error }: FieldFrame) {
  const ids = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined };
}

/** One line of text. */
export function TextField({
  label,
  help,
  error,
  ...input
}: FieldFrame & Omit<ComponentProps<'input'>, 'id'>) {
  const frame = { id: input.id, label, help, error };
  return (
    <Frame {...frame}>
      <input type="text" {...input} {...described(frame)} className={fieldStyle} />
    </Frame>
  );
}

/** Several lines of text. */
export function TextArea({
  label,
  help,
  error,
  ...input
}: FieldFrame & Omit<ComponentProps<'textarea'>, 'id'>) {
  const frame = { id: input.id, label, help, error };
  return (
    <Frame {...frame}>
      <textarea rows={4} {...input} {...described(frame)} className={`${fieldStyle} leading-6`} />
    </Frame>
  );
}

type SelectProps = FieldFrame &
  Omit<ComponentProps<'select'>, 'id' | 'children'> & {
    options: { value: string; label: string }[];
  };

/** One choice of a list. */
export function SelectField({ label, help, error, options, ...input }: SelectProps) {
  const frame = { id: input.id, label, help, error };
  return (
    <Frame {...frame}>
      <select {...input} {...described(frame)} className={fieldStyle}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}
