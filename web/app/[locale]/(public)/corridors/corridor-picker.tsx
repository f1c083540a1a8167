import { getTranslations } from 'next-intl/server';
import type { SiteLocale } from '#i18n/routing.ts';
import { buttonStyle, fieldStyle } from '#ui/button-style.ts';
import type { NamedPlace } from '../countries/place-phrases.ts';

interface CorridorPickerProps {
  locale: SiteLocale;
  members: NamedPlace[];
  /** Other areas; none where only the region is offered. */
  otherOrigins?: NamedPlace[];
  otherDestinations?: NamedPlace[];
  from?: string | undefined;
  to?: string | undefined;
}

/** "From … to …": a plain form that leads to the page of a corridor. */
export async function CorridorPicker({
  locale,
  members,
  otherOrigins = [],
  otherDestinations = [],
  from,
  to,
}: CorridorPickerProps) {
  const t = await getTranslations('corridor.picker');
  const end = (name: 'from' | 'to', others: NamedPlace[], chosen: string | undefined) => (
    <div className="min-w-0">
      <label htmlFor={`corridor-${name}`} className="mb-1 block font-semibold">
        {t(name)}
      </label>
      <select id={`corridor-${name}`} name={name} defaultValue={chosen} className={fieldStyle}>
        {others.length === 0 ? (
          <Options places={members} locale={locale} />
        ) : (
          <>
            <optgroup label={t('members')}>
              <Options places={members} locale={locale} />
            </optgroup>
            <optgroup label={t('others')}>
              <Options places={others} locale={locale} />
            </optgroup>
          </>
        )}
      </select>
    </div>
  );
  return (
    <form
      action={`/${locale}/corridors`}
      aria-label={t('label')}
      className="grid items-end gap-4 sm:grid-cols-[1fr_1fr_auto]"
    >
      {end('from', otherOrigins, from)}
      {end('to', otherDestinations, to)}
      <button type="submit" className={buttonStyle.main}>
        {t('show')}
      </button>
    </form>
  );
}

function Options({ places, locale }: { places: NamedPlace[]; locale: SiteLocale }) {
  return [...places]
    .sort((a, b) => a.label.localeCompare(b.label, locale))
    .map(({ code, label }) => (
      <option key={code} value={code}>
        {label}
      </option>
    ));
}
