import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { figure } from '#i18n/number.ts';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { periodLabel } from '#i18n/period.ts';
import { type SiteLocale, siteLocale } from '#i18n/routing.ts';
import { firstOf } from '#ui/address.ts';
import memberByM49 from '#ui/chart/areas-by-m49.json';
import { DataTable } from '#ui/data-table.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { Section } from '#ui/section.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { type NamedPlace, placePhrases } from '../countries/place-phrases.ts';
import { resolvePlace } from '../countries/resolve-place.ts';
import { corridorHref } from './corridor-address.ts';
import { CorridorPicker } from './corridor-picker.tsx';
import { type CorridorStock, loadCorridors } from './load-corridors.ts';

type Props = PageProps<'/[locale]/corridors'>;

const LISTED = 12;
const MEMBERS = new Set<string>(Object.values(memberByM49));

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('corridor.list');
  return pageMetadata({ locale, path: '/corridors', title: t('title'), description: t('description') });
}

/** Where a corridor is chosen; the form of the page leads from here to the corridor's own address. */
export default async function CorridorsPage({ params, searchParams }: Props) {
  const locale = siteLocale((await params).locale);
  const query = await searchParams;
  const [from, to] = [firstOf(query.from), firstOf(query.to)];
  const chosen = await readChoice(locale, from, to);
  if (chosen.trouble) return <TroubleNotice trouble={chosen.trouble} />;
  const { data, trouble } = await loadCorridors(locale);
  if (trouble) return <TroubleNotice trouble={trouble} />;
  const t = await getTranslations('corridor');
  const { corridors } = data;
  const period = data.period ? periodLabel(data.period, locale) : '';
  const within = corridors.filter((one) => MEMBERS.has(one.from.code) && MEMBERS.has(one.to.code));
  const abroad = corridors.filter((one) => !MEMBERS.has(one.to.code));
  const arriving = corridors.filter((one) => !MEMBERS.has(one.from.code));
  const members = placesOf(within.flatMap((one) => [one.from, one.to]));

  return (
    <>
      <PageHead title={t('list.title')} lead={t('list.lead')} />
      {chosen.unknown.map((text) => (
        <Notice key={text} tone="warning">
          <p>{t('picker.unknown', { text: text.slice(0, 80) })}</p>
        </Notice>
      ))}
      {chosen.same && (
        <Notice tone="warning">
          <p>
            {t('picker.same', { place: placePhrases(chosen.same, locale).the })}{' '}
            <Link href={`/countries/${chosen.same.code}`}>{chosen.same.label}</Link>
          </p>
        </Notice>
      )}
      <div className="max-w-[52rem]">
        <CorridorPicker
          locale={locale}
          members={members}
          otherOrigins={placesOf(arriving.map((one) => one.from))}
          otherDestinations={placesOf(abroad.map((one) => one.to))}
          from={chosen.from ?? within[0]?.from.code}
          to={chosen.to ?? within[0]?.to.code}
        />
      </div>
      <Section id="within" title={t('list.largest', { period })}>
        <p className="mb-5 max-w-[68ch] text-soft">{t('list.largestNote')}</p>
        <CorridorTable locale={locale} caption={t('list.largest', { period })} corridors={within} />
      </Section>
      <Section id="abroad" title={t('list.abroad', { period })}>
        <CorridorTable locale={locale} caption={t('list.abroad', { period })} corridors={abroad} />
      </Section>
      <Section id="arriving" title={t('list.arriving', { period })}>
        <CorridorTable locale={locale} caption={t('list.arriving', { period })} corridors={arriving} />
      </Section>
    </>
  );
}

/** What the form chose: two countries lead to their corridor; what names none, or one twice, is told. */
async function readChoice(locale: SiteLocale, from: string | undefined, to: string | undefined) {
  const [origin, destination] = await Promise.all([from, to].map((text) => resolvePlace(locale, text ?? '')));
  const trouble = origin?.trouble ?? destination?.trouble ?? null;
  const [a, b] = [origin?.data ?? null, destination?.data ?? null];
  if (a && b && a.code !== b.code) redirect(`/${locale}${corridorHref({ from: a.code, to: b.code })}`);
  return {
    trouble,
    from: a?.code,
    to: a && b && a.code === b.code ? undefined : b?.code,
    same: a && b && a.code === b.code ? a : null,
    unknown: [!a && from, !b && to].filter((text) => typeof text === 'string' && text !== '') as string[],
  };
}

async function CorridorTable({
  locale,
  caption,
  corridors,
}: {
  locale: SiteLocale;
  caption: string;
  corridors: CorridorStock[];
}) {
  const t = await getTranslations('corridor');
  return (
    <div className="max-w-[44rem]">
      <DataTable
        caption={<span className="sr-only">{caption}</span>}
        columns={[{ label: t('list.corridor') }, { label: t('list.people'), numeric: true }]}
        rows={corridors.slice(0, LISTED).map(({ from, to, value }) => ({
          key: from.code + to.code,
          cells: [
            <Link key="corridor" href={corridorHref({ from: from.code, to: to.code })}>
              {t('name', { from: from.label, to: to.label })}
            </Link>,
            figure(value, locale),
          ],
        }))}
      />
    </div>
  );
}

function placesOf(places: NamedPlace[]): NamedPlace[] {
  return [...new Map(places.map(({ code, label }) => [code, { code, label }])).values()];
}
