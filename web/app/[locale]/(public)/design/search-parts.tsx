import { getTranslations } from 'next-intl/server';
import type { SiteLocale } from '#i18n/routing.ts';
import { SelectField, TextField } from '#ui/field.tsx';
import { FilterForm } from '#ui/filter-form.tsx';
import { KeyHint } from '#ui/key-hint.tsx';
import { Pager } from '#ui/pager.tsx';
import { SearchBox } from '#ui/search/search-box.tsx';

/** The field of the search page and of home, the filters of a list, and its pages; once, in the page's own theme. */
export async function SearchParts({ locale }: { locale: SiteLocale }) {
  const t = await getTranslations('design');
  return (
    <div className="stack">
      <SearchBox size="hero" locale={locale} />
      <p className="text-soft">
        {t('popup.palette')} <KeyHint keys={['Ctrl', 'K']} />
      </p>
      <FilterForm path="/design" label={t('section.search')} active>
        <TextField id="filter-words" name="words" label={t('field.text')} />
        <SelectField
          id="filter-topic"
          name="topic"
          label={t('field.select')}
          options={[{ value: '', label: t('field.open') }]}
        />
      </FilterForm>
      <Pager path="/design" query={{}} pageInfo={{ hasNextPage: true, endCursor: 'sample' }} moved />
    </div>
  );
}
