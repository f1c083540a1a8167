import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { Badge } from '#ui/badge.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { Section } from '#ui/section.tsx';
import { readSchema } from '../schema/read-schema.ts';
import { SchemaText } from '../schema/schema-text.tsx';
import { type ChangeKind, parseChanges } from './parse-changes.ts';

const TONES: Record<ChangeKind, 'good' | 'plain' | 'warning' | 'danger'> = {
  Added: 'good',
  Changed: 'plain',
  Deprecated: 'warning',
  Removed: 'danger',
};

type Props = PageProps<'/[locale]/developers/changelog'>;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('developers.changelog');
  return pageMetadata({ locale, path: '/developers/changelog', title: t('title'), description: t('lead') });
}

/** What changed in the published schema, release by release, as CHANGELOG.md tells it. */
export default async function SchemaChangelog() {
  const t = await getTranslations('developers.changelog');
  const releases = parseChanges(readFileSync(path.join(process.cwd(), '../CHANGELOG.md'), 'utf8'));
  return (
    <>
      <PageHead title={t('title')} kicker={<Link href="/developers">{t('back')}</Link>} lead={t('lead')}>
        <p className="mt-3 text-small text-soft">{t('english')}</p>
      </PageHead>
      {releases.map(({ version, changes }) => (
        <Section
          key={version}
          id={`v${version.toLowerCase()}`}
          title={version === 'Unreleased' ? t('unreleased') : t('version', { version })}
        >
          <ul className="grid max-w-[60rem] gap-5">
            {changes.map(({ kind, places, text }) => (
              <li key={`${kind} ${places[0]}`} className="grid gap-1 sm:grid-cols-[7rem_1fr]">
                <p>
                  <Badge tone={TONES[kind]}>{t(`kinds.${kind}`)}</Badge>
                </p>
                <div className="min-w-0">
                  <p className="flex flex-wrap gap-x-4 gap-y-1">
                    {places.map((place) => (
                      <Place key={place} place={place} />
                    ))}
                  </p>
                  <p className="max-w-[68ch] text-soft">
                    <SchemaText text={text} />
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

/** A place of the schema, leading to the reference where it is still there. */
function Place({ place }: { place: string }) {
  const [type = '', rest] = place.split(/\.| implements | = /);
  const known = readSchema().byName.get(type);
  if (!known) return <code className="code">{place}</code>;
  const part = rest?.split('(')[0];
  return (
    <Link href={`/developers/schema/${type}${part ? `#${part}` : ''}`} className="code break-words">
      {place}
    </Link>
  );
}
