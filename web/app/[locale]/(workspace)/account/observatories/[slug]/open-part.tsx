import type { TypedDocumentNode } from '@urql/core';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ask } from '#graph/ask.ts';
import type { ResultOf } from '#graph/graphql.ts';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { type SiteLocale, siteLocale } from '#i18n/routing.ts';
import { firstOf } from '#ui/address.ts';
import { TroubleNotice } from '#ui/trouble.tsx';
import { NoRoleNotice } from '../../no-role-notice.tsx';
import { requireSignIn } from '../../require-sign-in.ts';
import {
  addressOfPart,
  ObservatoryFrame,
  type ObservatoryHead,
  type ObservatoryPart,
  openParts,
} from './observatory-frame.tsx';

interface PartProps {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

type Head = ResultOf<typeof ObservatoryHead>;

/** `generateMetadata` of a part's page. */
export function partMetadata(part: ObservatoryPart) {
  return async ({ params }: Pick<PartProps, 'params'>) => {
    const { locale: segment, slug } = await params;
    const locale = siteLocale(segment);
    const t = await getTranslations('workspace');
    return pageMetadata({
      locale,
      path: addressOfPart(slug, part),
      title: t(`observatory.${part}.title`),
    });
  };
}

interface OpenPart<Observatory> {
  locale: SiteLocale;
  /** Address of the page within its language. */
  path: string;
  /** Cursor of the page of a list that is shown; null: the first. */
  after: string | null;
  observatory: Observatory;
}

/**
 * What the graph says of an observatory for the page of one of its parts; or what stands there `instead`: that the graph
 * does not answer, or that the part is not, or no longer, open to whoever is signed in.
 */
export async function openPart<Observatory extends Head>(
  { params, searchParams }: PartProps,
  part: ObservatoryPart,
  document: TypedDocumentNode<
    { observatory: Observatory | null },
    { slug: string; after?: string | null | undefined }
  >,
): Promise<OpenPart<Observatory> | { instead: ReactNode }> {
  const { locale: segment, slug } = await params;
  const locale = siteLocale(segment);
  const path = addressOfPart(slug, part);
  await requireSignIn(locale, path);
  const after = firstOf((await searchParams).after) ?? null;
  const { data, trouble } = await ask(locale, document, { slug, after });
  if (trouble) return { instead: <TroubleNotice trouble={trouble} /> };
  const { observatory } = data;
  if (!observatory) notFound();
  if (openParts(observatory).includes(part)) return { locale, path, after, observatory };
  return {
    instead: (
      <ObservatoryFrame observatory={observatory} part={part}>
        <NoRoleNotice />
      </ObservatoryFrame>
    ),
  };
}
