import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { graphql, type ResultOf } from '#graph/graphql.ts';
import { Link } from '#i18n/navigation.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { PlaceTabs } from '../../place-tabs.tsx';

/** An observatory and what the viewer may do there now. */
export const ObservatoryHead = graphql(`
  fragment ObservatoryHead on Observatory {
    id
    slug
    name
    viewerCanEdit
    viewerCanAdminister
    here: members(first: 1) {
      totalCount
    }
  }
`);

const PARTS = {
  profile: '',
  datasets: '/datasets',
  people: '/people',
  invitations: '/invitations',
  activity: '/activity',
};
export type ObservatoryPart = keyof typeof PARTS;

/** Address of a part of an observatory, within its language. */
export function addressOfPart(slug: string, part: ObservatoryPart): string {
  return `/account/observatories/${slug}${PARTS[part]}`;
}

/** The parts that the viewer may open. The API decides again, at each of them. */
export function openParts(observatory: ResultOf<typeof ObservatoryHead>): ObservatoryPart[] {
  const { viewerCanAdminister, viewerCanEdit, here } = observatory;
  const belongs = viewerCanAdminister || viewerCanEdit || here !== null;
  return [
    ...(belongs ? (['profile', 'datasets'] as const) : []),
    ...(here !== null ? (['people'] as const) : []),
    ...(viewerCanAdminister ? (['invitations', 'activity'] as const) : []),
  ];
}

interface ObservatoryFrameProps {
  observatory: ResultOf<typeof ObservatoryHead>;
  part: ObservatoryPart;
  children: ReactNode;
}

/** The head of a page of one's observatory, with its other parts. Whoever lost their role is told so. */
export async function ObservatoryFrame({ observatory, part, children }: ObservatoryFrameProps) {
  const t = await getTranslations('workspace');
  const parts = openParts(observatory);
  const { slug, name } = observatory;
  return (
    <>
      <PageHead
        title={t(`observatory.${part}.title`)}
        kicker={<Link href={`/observatories/${slug}`}>{name}</Link>}
        lead={t(`observatory.${part}.lead`)}
      />
      {parts.length > 1 && (
        <PlaceTabs
          label={t('observatory.parts')}
          tabs={parts.map((key) => ({
            href: addressOfPart(slug, key),
            label: t(`observatory.${key}.tab`),
            current: key === part,
          }))}
        />
      )}
      {children}
    </>
  );
}
