import type { SiteLocale } from './routing.ts';

/** One file a namespace: messages/<locale>/<namespace>.json. A new one is named here, and nowhere else. */
export const namespaces = [
  'account',
  'chart',
  'site',
  'dataset',
  'developers',
  'guide',
  'home',
  'indicator',
  'observatory',
  'plan',
  'search',
  'signIn',
  'training',
] as const;
export type Namespace = (typeof namespaces)[number];

/** Words of all namespaces; Spanish is written first and gives the types. */
export type Messages = {
  account: typeof import('../messages/es/account.json');
  chart: typeof import('../messages/es/chart.json');
  site: typeof import('../messages/es/site.json');
  dataset: typeof import('../messages/es/dataset.json');
  developers: typeof import('../messages/es/developers.json');
  guide: typeof import('../messages/es/guide.json');
  home: typeof import('../messages/es/home.json');
  indicator: typeof import('../messages/es/indicator.json');
  observatory: typeof import('../messages/es/observatory.json');
  plan: typeof import('../messages/es/plan.json');
  search: typeof import('../messages/es/search.json');
  signIn: typeof import('../messages/es/signIn.json');
  training: typeof import('../messages/es/training.json');
};

/** Namespaces that components in the browser speak; the others stay on the server. */
export const browserNamespaces = ['site', 'chart', 'signIn'] as const satisfies readonly Namespace[];

/** The words of a language. */
export async function loadMessages(locale: SiteLocale): Promise<Messages> {
  const loaded = await Promise.all(
    namespaces.map(
      async (name) => [name, (await import(`../messages/${locale}/${name}.json`)).default] as const,
    ),
  );
  return Object.fromEntries(loaded) as Messages;
}
