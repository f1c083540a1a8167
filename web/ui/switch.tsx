import type { ComponentProps, ReactNode } from 'react';

interface SwitchProps extends Omit<ComponentProps<'input'>, 'id' | 'type' | 'role' | 'className'> {
  id: string;
  label: ReactNode;
  help?: ReactNode;
}

/** On or off, at once; in a form that is sent, a `Check`. The browser's own box, so that it works without script. */
export function Switch({ id, label, help, ...input }: SwitchProps) {
  return (
    <div className="flex items-start gap-3 py-2">
      <input
        {...input}
        id={id}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a box tells by itself whether it is checked
        role="switch"
        aria-describedby={help ? `${id}-help` : undefined}
        className="switch"
      />
      <div className="min-w-0">
        <label htmlFor={id} className="block cursor-pointer font-semibold">
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
