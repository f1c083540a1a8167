import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { Badge } from '#ui/badge.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { Section } from '#ui/section.tsx';
import { readSchema } from '../read-schema.ts';
import { SchemaText } from '../schema-text.tsx';
import { FieldList } from './field-list.tsx';

type Props = PageProps<'/[locale]/developers/schema/[type]'>;

export async function generateMetadata({ params }: Props) {
  const { locale: segment, type: name } = await params;
  const locale = siteLocale(segment);
  const t = await getTranslations('developers.schema');
  return pageMetadata({
    locale,
    path: `/developers/schema/${name}`,
    title: t('typeTitle', { name }),
    description: readSchema().byName.get(name)?.description,
  });
}

/** One type of the schema: what it is, its fields or values, and where it is used. */
export default async function SchemaType({ params }: Props) {
  const { locale: segment, type: name } = await params;
  const type = readSchema().byName.get(name);
  // A type that isn't there, or is there no more: what comes nearest by its name.
  if (!type) redirect(`/${siteLocale(segment)}/developers/schema?q=${encodeURIComponent(name)}`);
  const t = await getTranslations('developers.schema');
  return (
    <article>
      <PageHead
        title={type.name}
        kicker={
          <>
            <Link href="/developers/schema">{t('title')}</Link> · {t(`kind.${type.kind}`)}
          </>
        }
      >
        <p className="mt-4 max-w-[68ch] text-lead text-soft">
          <SchemaText text={type.description} />
        </p>
        {type.specifiedBy && (
          <p className="mt-3">
            {t('specifiedBy')} <a href={type.specifiedBy}>{type.specifiedBy}</a>
          </p>
        )}
        <TypeNames label={t('implements')} names={type.interfaces} />
      </PageHead>
      {type.fields.length > 0 && (
        <Section id="fields" title={t('fields')}>
          <FieldList type={type} />
        </Section>
      )}
      {type.values.length > 0 && (
        <Section id="values" title={t('values')}>
          <dl className="grid max-w-[60rem] gap-4">
            {type.values.map((value) => (
              <div key={value.name} id={value.name}>
                <dt>
                  <code className="code font-semibold">{value.name}</code>{' '}
                  {value.deprecated && <Badge tone="warning">{t('deprecated')}</Badge>}
                </dt>
                <dd className="text-soft">
                  <SchemaText text={value.deprecated ?? value.description} />
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      {type.members.length > 0 && (
        <Section id="members" title={type.kind === 'UNION' ? t('oneOf') : t('implementedBy')}>
          <TypeNames names={type.members} />
        </Section>
      )}
      {type.usedBy.length > 0 && (
        <Section id="used" title={t('usedBy')}>
          <ul className="columns-1 gap-8 sm:columns-2">
            {type.usedBy.map(({ type: user, place }) => (
              <li key={place} className="py-0.5">
                <Link
                  href={`/developers/schema/${user}#${place.split('.')[1]?.split('(')[0]}`}
                  className="code break-words"
                >
                  {place}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </article>
  );
}

/** Names of types, each leading to its page. */
function TypeNames({ label, names }: { label?: string; names: string[] }) {
  if (names.length === 0) return null;
  return (
    <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1">
      {label && <span>{label}</span>}
      {names.map((name) => (
        <Link key={name} href={`/developers/schema/${name}`} className="code">
          {name}
        </Link>
      ))}
    </p>
  );
}
