import { controlStyle } from './control-style.ts';

interface SelectProps {
  name: string;
  label: string;
  value: string;
  options: { value: string; label: string }[];
}

/** One choice of the line above the chart: its name small, to leave room for what is chosen. */
export function Select({ name, label, value, options }: SelectProps) {
  return (
    <div className="min-w-0">
      <label htmlFor={`choose-${name}`} className="mb-1 block text-small font-semibold">
        {label}
      </label>
      <select id={`choose-${name}`} name={name} defaultValue={value} className={controlStyle}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
