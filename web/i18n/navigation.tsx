'use client';

import NextLink from 'next/link';
import { usePathname as usePath } from 'next/navigation';
import type { ComponentProps } from 'react';
import { useSiteLanguage } from './site-language.tsx';

/** An address of the site after its language, such as "/datasets?topic=STOCKS", whole or in its parts. */
type Address = string | { pathname: string; query: Record<string, string | readonly string[] | undefined> };

type LinkProps = Omit<ComponentProps<typeof NextLink>, 'href' | 'locale'> & { href: Address };

/** A link to another page of the site in the language of this one. Small on purpose: it is on every page. */
export function Link({ href, ...rest }: LinkProps) {
  return <NextLink {...rest} href={useInLanguage()(href)} />;
}

/** Puts the language of the page before an address of the site; "#here" and "?query" stay as they are. */
function useInLanguage(): (href: Address) => string {
  const locale = useSiteLanguage();
  return (href) => {
    const address = typeof href === 'string' ? href : href.pathname + searchOf(href.query);
    return address.startsWith('/') ? `/${locale}${address === '/' ? '' : address}` : address;
  };
}

function searchOf(query: Exclude<Address, string>['query']): string {
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      (typeof value === 'string' ? [value] : (value ?? [])).map((one) => [name, one]),
    ),
  ).toString();
  return search && `?${search}`;
}

/** The page's address after its language, without its query. */
export function usePathname(): string {
  const path = usePath();
  return path.slice(path.indexOf('/', 1)) || '/';
}
