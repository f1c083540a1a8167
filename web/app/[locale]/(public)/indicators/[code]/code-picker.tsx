import { ChevronDown } from 'lucide-react';
import { controlStyle } from './control-style.ts';

interface CodePickerProps {
  /** Name of the parameter. */
  name: string;
  label: string;
  /** What stands on the closed picker: "Los doce países", "3 elegidos". */
  shown: string;
  /** Name of the list for screen readers. */
  legend: string;
  codes: { code: string; label: string; figure?: string }[];
  chosen: ReadonlySet<string>;
}

/** Several codes of a list, behind what is chosen now: check boxes, so that it needs no script. */
export function CodePicker({ name, label, shown, legend, codes, chosen }: CodePickerProps) {
  return (
    // On a phone the open list takes the whole line: half of it is too narrow for names.
    <div className="min-w-0 max-sm:has-[details[open]]:col-span-full">
      <p aria-hidden="true" className="mb-1 text-small font-semibold">
        {label}
      </p>
      <details data-picker className="relative">
        <summary
          aria-label={`${label}: ${shown}`}
          className={`${controlStyle} flex list-none items-center justify-between gap-2 [&::-webkit-details-marker]:hidden`}
        >
          <span className="truncate">{shown}</span>
          <ChevronDown className="size-4 flex-none" aria-hidden="true" />
        </summary>
        <fieldset className="mt-1 max-h-80 w-full min-w-0 overflow-y-auto border border-rule-strong bg-raised p-3 shadow-lg sm:absolute sm:z-30 sm:w-80">
          <legend className="sr-only">{legend}</legend>
          {codes.map(({ code, label: one, figure }) => (
            <label key={code} className="flex min-h-8 cursor-pointer items-center gap-2">
              <input
                type="checkbox"
                name={name}
                value={code}
                defaultChecked={chosen.has(code)}
                className="size-4 flex-none"
              />
              <span className="min-w-0 flex-1 break-words">{one}</span>
              {figure && <span className="numbers text-small text-soft">{figure}</span>}
            </label>
          ))}
        </fieldset>
      </details>
    </div>
  );
}
