import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { firstOf } from '#ui/address.ts';
import { TextField } from '#ui/field.tsx';
import { FilterForm } from '#ui/filter-form.tsx';
import { InstantForm } from '#ui/instant-form.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { Section } from '#ui/section.tsx';
import { codeWords } from '../code-words.tsx';
import { readSchema } from './read-schema.ts';
import { type TypeModel, typeKinds } from './schema-model.ts';
import { SchemaText } from './schema-text.tsx';
import { type SchemaHit, searchSchema } from './search-schema.ts';

type Props = PageProps<'/[locale]/developers/schema'>;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('developers.schema');
  return pageMetadata({ locale, path: '/developers/schema', title: t('title'), description: t('lead') });
}

/** Types that only carry a page of a list. */
const isPaging = ({ name }: TypeModel) => /(Connection|Edge|^PageInfo)$/.test(name);

/** The schema reference: every type by its kind, and a search over types, fields, values and their descriptions. */
export default async function SchemaReference({ params, searchParams }: Props) {
  const locale = siteLocale((await params).locale);
  const words = firstOf((await searchParams).q);
  const t = await getTranslations('developers.schema');
  const model = readSchema();
  const groups = typeKinds
    .map((kind) => ({ kind, types: model.types.filter((type) => type.kind === kind && !isPaging(type)) }))
    .filter(({ types }) => types.length > 0);
  return (
    <>
      <PageHead title={t('title')} kicker={<Link href="/developers">{t('back')}</Link>} lead={t('lead')}>
        <p className="mt-3 text-small text-soft">
          {t('english')}{' '}
          <a href={`/${locale}/developers/schema.graphql`} download>
            {t('file')}
          </a>
        </p>
      </PageHead>
      <FilterForm path="/developers/schema" label={t('search')} active={words !== undefined}>
        <div className="lg:w-80">
          <TextField
            id="q"
            name="q"
            type="search"
            label={t('search')}
            placeholder={t('searchHelp')}
            defaultValue={words}
            autoComplete="off"
          />
        </div>
        <InstantForm />
      </FilterForm>
      {words ? (
        <Hits words={words} hits={searchSchema(model, words)} />
      ) : (
        <>
          {groups.map(({ kind, types }) => (
            <Section key={kind} id={kind.toLowerCase()} title={t(`kinds.${kind}`)}>
              <TypeList types={types} />
            </Section>
          ))}
          <Section id="paging" title={t('paging')}>
            <p className="mb-4 max-w-[68ch]">{t.rich('pagingText', codeWords)}</p>
            <ul className="columns-1 gap-8 sm:columns-2 lg:columns-3">
              {model.types.filter(isPaging).map(({ name }) => (
                <li key={name} className="py-0.5">
                  <Link href={`/developers/schema/${name}`} className="code">
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </Section>
        </>
      )}
    </>
  );
}

/** Types with what each is. */
function TypeList({ types }: { types: TypeModel[] }) {
  return (
    <ul className="grid gap-x-10 gap-y-4 md:grid-cols-2">
      {types.map((type) => (
        <li key={type.name} className="min-w-0">
          <Link href={`/developers/schema/${type.name}`} className="code font-semibold">
            {type.name}
          </Link>
          <p className="text-small text-soft">
            <SchemaText text={type.description} />
          </p>
        </li>
      ))}
    </ul>
  );
}

async function Hits({ words, hits }: { words: string; hits: SchemaHit[] }) {
  const t = await getTranslations('developers.schema');
  return (
    <>
      <p role="status" className="mb-4 font-semibold break-words">
        {t('found', { count: hits.length, words })}
      </p>
      <ul className="border-t border-rule">
        {hits.map(({ type, parts }) => (
          <li key={type.name} className="border-b border-rule py-4">
            <h2 className="font-sans text-base font-semibold">
              <Link href={`/developers/schema/${type.name}`} className="code">
                {type.name}
              </Link>
            </h2>
            <p className="text-small text-soft">
              <SchemaText text={type.description} />
            </p>
            {parts.length > 0 && (
              <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
                {parts.map((part) => (
                  <li key={part}>
                    <Link href={`/developers/schema/${type.name}#${part}`} className="code">
                      {part}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
