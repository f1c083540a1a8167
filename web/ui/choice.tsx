import type { ComponentProps, ReactNode } from 'react';

interface CheckProps extends Omit<ComponentProps<'input'>, 'id' | 'type' | 'className'> {
  id: string;
  label: ReactNode;
  help?: ReactNode;
}

/** Yes or no, as part of a form. */
export function Check({ id, label, help, ...input }: CheckProps) {
  return (
    <div className="flex items-start gap-3 py-1.5">
      <input
        {...input}
        id={id}
        type="checkbox"
        aria-describedby={help ? `${id}-help` : undefined}
        className="mt-1 size-4 flex-none"
      />
      <div className="min-w-0">
        <label htmlFor={id} className="block cursor-pointer">
          {label}
        </label>
        {help && (
          <p id={`${id}-help`} className="text-small text-soft">
            {help}
          </p>
        )}
      </div>
    </div>
  );
}

interface ChoiceProps {
  legend: ReactNode;
  name: string;
  options: { value: string; label: ReactNode; help?: ReactNode; disabled?: boolean }[];
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  hideLegend?: boolean;
}

function inputOf({ name, value, defaultValue, onChange }: ChoiceProps, option: string) {
  return {
    type: 'radio',
    name,
    value: option,
    ...(value === undefined ? { defaultChecked: option === defaultValue } : { checked: option === value }),
    ...((onChange || value !== undefined) && { onChange: () => onChange?.(option) }),
  } as const;
}

/** One of a few, each with room for a line of help. */
export function Choices(props: ChoiceProps) {
  const { legend, name, options, hideLegend } = props;
  return (
    <fieldset>
      <legend className={hideLegend ? 'sr-only' : 'mb-1 font-semibold'}>{legend}</legend>
      {options.map(({ value, label, help, disabled }) => (
        <div key={value} className="flex items-start gap-3 py-1.5">
          <input
            {...inputOf(props, value)}
            id={`${name}-${value}`}
            disabled={disabled}
            aria-describedby={help ? `${name}-${value}-help` : undefined}
            className="mt-1 size-4 flex-none"
          />
          <div className="min-w-0">
            <label htmlFor={`${name}-${value}`} className="block cursor-pointer">
              {label}
            </label>
            {help && (
              <p id={`${name}-${value}-help`} className="text-small text-soft">
                {help}
              </p>
            )}
          </div>
        </div>
      ))}
    </fieldset>
  );
}

/** One of two to five short words, in a line: how a figure is drawn, which unit, which theme. */
export function Segments(props: ChoiceProps) {
  const { legend, options, hideLegend } = props;
  return (
    <fieldset className="min-w-0">
      <legend className={hideLegend ? 'sr-only' : 'mb-1 text-small font-semibold'}>{legend}</legend>
      <div className="flex flex-wrap gap-y-2">
        {options.map(({ value, label, disabled }) => (
          <label key={value} className="segment">
            <input {...inputOf(props, value)} disabled={disabled} className="sr-only" />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
