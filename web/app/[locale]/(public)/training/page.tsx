import { getTranslations } from 'next-intl/server';
import { ask } from '#graph/ask.ts';
import { Link } from '#i18n/navigation.tsx';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { SelectField } from '#ui/field.tsx';
import { FilterForm } from '#ui/filter-form.tsx';
import { InstantForm } from '#ui/instant-form.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { dayIn } from './calendar-month.ts';
import { EventList } from './event-list.tsx';
import { MonthView } from './month-view.tsx';
import { queryOf, readAddress, type TrainingAddress } from './training-address.ts';
import { TrainingChoices } from './training-document.ts';

const LANGUAGES = ['ES', 'PT', 'EN'] as const;

type Props = PageProps<'/[locale]/training'>;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('training');
  return pageMetadata({ locale, path: '/training', title: t('list.title'), description: t('list.lead') });
}

/** The training calendar: as a list of what comes or what was, or month by month. */
export default async function TrainingPage({ params, searchParams }: Props) {
  const locale = siteLocale((await params).locale);
  const address = readAddress(await searchParams);
  const now = new Date().toISOString();
  const t = await getTranslations('training');
  const site = await getTranslations('site');
  const { data: choices } = await ask(locale, TrainingChoices, { now });
  const organisers = new Map(choices?.all.nodes.map(({ organiser }) => [organiser.slug, organiser.name]));
  const next = choices?.next.nodes[0];
  const nextMonth = next?.startsAt && dayIn(next.startsAt, next.timeZone).slice(0, 7);
  const month = address.month ?? (nextMonth || now.slice(0, 7));
  const all = { value: '', label: site('filter.all') };

  return (
    <>
      <PageHead title={t('list.title')} lead={t('list.lead')} />
      <FilterForm
        path="/training"
        label={t('list.filter')}
        active={Boolean(address.language || address.organiser)}
      >
        {Object.entries(queryOf(address, { language: undefined, organiser: undefined })).map(
          ([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ),
        )}
        <SelectField
          id="language"
          name="language"
          label={t('language')}
          defaultValue={address.language}
          options={[all, ...LANGUAGES.map((value) => ({ value, label: site(`language.${value}`) }))]}
        />
        <SelectField
          id="organiser"
          name="organiser"
          label={t('organiser')}
          defaultValue={address.organiser}
          options={[all, ...[...organisers].map(([value, label]) => ({ value, label }))]}
        />
        <InstantForm />
      </FilterForm>
      <ViewSwitch address={address} />
      {address.view === 'month' ? (
        <MonthView locale={locale} address={address} month={month} />
      ) : (
        <EventList locale={locale} address={address} now={now} />
      )}
    </>
  );
}

/** The ways to look at the calendar: links, so that each has an address. */
async function ViewSwitch({ address }: { address: TrainingAddress }) {
  const t = await getTranslations('training');
  const { view, when } = address;
  const ways = [
    {
      key: 'upcoming',
      change: { view: 'list', when: 'upcoming' },
      current: view === 'list' && when === 'upcoming',
    },
    { key: 'past', change: { view: 'list', when: 'past' }, current: view === 'list' && when === 'past' },
    { key: 'month', change: { view: 'month' }, current: view === 'month' },
  ] as const;
  return (
    <nav aria-label={t('views.label')} className="mb-6 border-b border-rule">
      <ul className="flex flex-wrap gap-x-6">
        {ways.map(({ key, change, current }) => (
          <li key={key}>
            <Link
              href={{ pathname: '/training', query: queryOf(address, change) }}
              aria-current={current ? 'page' : undefined}
              className="plain-link -mb-px block border-b-2 border-transparent py-2.5 font-medium aria-[current]:border-accent aria-[current]:text-accent"
            >
              {t(`views.${key}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
