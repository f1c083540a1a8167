import { getTranslations } from 'next-intl/server';
import { buttonStyle } from '#ui/button-style.ts';
import { SelectField } from '#ui/field.tsx';

interface ComparePickerProps {
  locale: string;
  code: string;
  /** Numbers of the published versions, newest first. */
  numbers: number[];
  from: number;
  to: number;
}

/** Two versions to hold against each other: a GET form, which leads to their comparison. */
export async function ComparePicker({ locale, code, numbers, from, to }: ComparePickerProps) {
  const t = await getTranslations('dataset.compare');
  const options = numbers.map((number) => ({ value: String(number), label: t('option', { number }) }));
  return (
    <form
      action={`/${locale}/datasets/${encodeURIComponent(code)}/compare`}
      aria-label={t('pick')}
      className="mb-6 grid items-end gap-4 sm:flex sm:flex-wrap"
    >
      <SelectField id="from" name="from" label={t('from')} defaultValue={String(from)} options={options} />
      <SelectField id="to" name="to" label={t('to')} defaultValue={String(to)} options={options} />
      <button type="submit" className={buttonStyle.quiet}>
        {t('go')}
      </button>
    </form>
  );
}
