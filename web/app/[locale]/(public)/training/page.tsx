import { getTranslations } from 'next-intl/server';
import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { firstOf, oneOf } from '#ui/address.ts';
import { Badge } from '#ui/badge.tsx';
import { foreignLang } from '#ui/fallback-note.tsx';
import { SelectField } from '#ui/field.tsx';
import { FilterForm } from '#ui/filter-form.tsx';
import { ItemList } from '#ui/item-list.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { Pager } from '#ui/pager.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { daySpan } from './session-time.ts';

const TrainingList = graphql(`
  query TrainingList($after: String, $language: Locale) {
    trainingEvents(first: 20, after: $after, language: $language) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        slug
        title
        description
        status
        mode
        languages
        timeZone
        location
        startsAt
        endsAt
        fallbacks {
          field
          locale
        }
        organiser {
          name
          acronym
        }
      }
    }
  }
`);

type Props = PageProps<'/[locale]/training'>;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('training');
  return pageMetadata({ locale, path: '/training', title: t('list.title'), description: t('list.lead') });
}

/** Training events, with their days in the zone of each. */
export default async function TrainingPage({ params, searchParams }: Props) {
  const locale = siteLocale((await params).locale);
  const address = await searchParams;
  const language = oneOf(address.language, ['ES', 'PT', 'EN']);
  const after = firstOf(address.after);
  const t = await getTranslations('training');
  const site = await getTranslations('site');
  const { data, trouble } = await ask(locale, TrainingList, { after, language });

  return (
    <>
      <PageHead title={t('list.title')} lead={t('list.lead')} />
      <FilterForm path="/training" label={t('list.filter')} active={Boolean(language)}>
        <SelectField
          id="language"
          name="language"
          label={t('language')}
          defaultValue={language}
          options={[
            { value: '', label: site('filter.all') },
            ...(['ES', 'PT', 'EN'] as const).map((value) => ({ value, label: site(`language.${value}`) })),
          ]}
        />
      </FilterForm>
      {trouble ? (
        <TroubleNotice trouble={trouble} level="part" />
      ) : (
        <>
          <p role="status" className="mb-4 font-semibold">
            {t('count', { count: data.trainingEvents.totalCount })}
          </p>
          <ItemList
            items={data.trainingEvents.nodes.map((event) => ({
              href: `/training/${event.slug}`,
              title: event.title,
              titleLang: foreignLang(event.fallbacks, 'title'),
              text: <span lang={foreignLang(event.fallbacks, 'description')}>{event.description}</span>,
              badge: event.status !== 'CONFIRMED' && (
                <Badge tone={event.status === 'CANCELLED' ? 'danger' : 'warning'}>
                  {t(`statuses.${event.status}`)}
                </Badge>
              ),
              facts: [
                event.startsAt &&
                  event.endsAt &&
                  daySpan(event.startsAt, event.endsAt, event.timeZone, locale),
                t(`modes.${event.mode}`),
                event.location,
                event.languages.map((spoken) => site(`language.${spoken}`)).join(', '),
                event.organiser.acronym ?? event.organiser.name,
              ],
            }))}
          />
          <Pager
            path="/training"
            query={{ language }}
            pageInfo={data.trainingEvents.pageInfo}
            moved={after !== undefined}
          />
        </>
      )}
    </>
  );
}
