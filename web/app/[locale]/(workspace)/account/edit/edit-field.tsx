import { TextArea, TextField } from '#ui/field.tsx';
import type { FieldRule } from './field-rule.ts';

export interface FieldSpec {
  name: string;
  label: string;
  help?: string;
  /** Language of what is typed. */
  lang?: string;
}

interface EditFieldProps {
  field: FieldSpec;
  rule: FieldRule | undefined;
  value: string;
  error: string | undefined;
  /** "{count} characters left" */
  leftWords: string;
  onType: (text: string) => void;
  onLeave: () => void;
}

/** How much of its room a text fills before what is left is said. */
const NEARLY_FULL = 0.8;

/** One field of an editing form. A text may be longer than its room: it is told so, and nothing is cut off. */
export function EditField({ field, rule, value, error, leftWords, onType, onLeave }: EditFieldProps) {
  const { name, label, help, lang } = field;
  const max = rule?.max;
  const left = max !== undefined && value.length > max * NEARLY_FULL ? max - value.trim().length : null;
  const props = {
    id: name,
    name,
    label,
    lang,
    value,
    error,
    help: left !== null && left >= 0 ? leftWords.replace('{count}', String(left)) : help,
    dir: rule?.kind ? undefined : 'auto',
    onBlur: onLeave,
  };
  if (rule?.long) return <TextArea rows={6} {...props} onChange={(event) => onType(event.target.value)} />;
  return (
    <TextField
      {...props}
      inputMode={rule?.kind === 'web-address' ? 'url' : rule?.kind && 'decimal'}
      onChange={(event) => onType(event.target.value)}
    />
  );
}
