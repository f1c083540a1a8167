import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { PUBLIC_PAGES, SIGNED_IN_PAGES } from './pages.ts';

const LOCALE_FOLDER = path.resolve(import.meta.dirname, '../../web/app/[locale]');

/** "(public)/datasets/[code]/page.tsx" is "/datasets/[code]". */
const routes = globSync('**/page.tsx', { cwd: LOCALE_FOLDER }).map((file) =>
  `/${path.posix.dirname(file.replaceAll(path.sep, '/'))}`.replace(/\/(\(\w+\)|\.)(?=\/|$)/g, ''),
);

/** Whether an address leads to the page of a route. */
function leadsTo(address: string, route: string): boolean {
  const pattern = route.replace(/\[\w+\]/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(address.split('?')[0] ?? '');
}

it('takes a picture of every kind of page', () => {
  const addresses = [...Object.values(PUBLIC_PAGES), ...Object.values(SIGNED_IN_PAGES)];
  expect(routes).toContain('/datasets/[code]/compare');
  expect(routes.filter((route) => !addresses.some((address) => leadsTo(address, route)))).toEqual([]);
});

it('gives each picture a name of its own', () => {
  const names = [...Object.keys(PUBLIC_PAGES), ...Object.keys(SIGNED_IN_PAGES)];
  expect(new Set(names).size).toBe(names.length);
});

it('asks for a sign-in where a page needs one', () => {
  const isAccount = (address: string) => address.startsWith('/account');
  expect(Object.values(PUBLIC_PAGES).filter(isAccount)).toEqual([]);
  expect(Object.values(SIGNED_IN_PAGES).every(isAccount)).toBe(true);
});
