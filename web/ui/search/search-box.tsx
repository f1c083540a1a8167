import { getLocale, getTranslations } from 'next-intl/server';
import type { SiteLocale } from '#i18n/routing.ts';
import { buttonStyle } from '../button-style.ts';
import { SearchField } from './search-field.tsx';
import { type ThingKind, thingKinds } from './thing.ts';

interface SearchBoxProps {
  /** In the head of a page, or as the main thing on it. */
  size: 'hero' | 'header';
  /** The page's, where nothing is said. */
  locale?: SiteLocale;
  words?: string | undefined;
  /** Kinds that stay chosen when other words are sent. */
  kinds?: readonly ThingKind[];
}

/** Search over everything: a GET form, so that an answer has an address and needs no script. */
export async function SearchBox({ size, words, kinds = [], ...given }: SearchBoxProps) {
  const locale = given.locale ?? (await getLocale());
  const t = await getTranslations({ locale, namespace: 'search' });
  const hero = size === 'hero';
  const field = (
    <SearchField
      // Other words in the address are other words in the field.
      key={words}
      id={hero ? 'q' : 'header-q'}
      locale={locale}
      label={hero ? undefined : t('siteLabel')}
      value={words}
      large={hero}
      placeholder={t('placeholder')}
      words={{
        listing: t('palette.listing'),
        all: t('palette.searchFor'),
        count: t('palette.count'),
        kinds: Object.fromEntries(thingKinds.map((kind) => [kind, t(`one.${kind}`)])) as Record<
          ThingKind,
          string
        >,
      }}
    />
  );
  return (
    <search aria-label={hero ? t('pageLabel') : t('siteLabel')}>
      <form action={`/${locale}/search`} className={hero ? 'max-w-[52rem]' : undefined}>
        {hero && (
          <label htmlFor="q" className="mb-1 block font-semibold">
            {t('label')}
          </label>
        )}
        <div className="flex flex-wrap gap-3">
          {field}
          {hero && (
            <button type="submit" className={`${buttonStyle.main} min-h-14 px-6 max-sm:w-full`}>
              {t('go')}
            </button>
          )}
        </div>
        {kinds.map((kind) => (
          <input key={kind} type="hidden" name="kind" value={kind} />
        ))}
      </form>
    </search>
  );
}
