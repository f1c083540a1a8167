import type { SiteLocale } from './routing.ts';

/** One file a namespace: messages/<locale>/<namespace>.json. A new one is named here, and nowhere else. */
export const namespaces = [
  'account',
  'chart',
  'corridor',
  'country',
  'site',
  'dataset',
  'design',
  'glossary',
  'developers',
  'embed',
  'figure',
  'guide',
  'home',
  'indicator',
  'observatory',
  'plan',
  'search',
  'signIn',
  'topic',
  'training',
  'about',
  'policy',
  'accessibility',
  'status',
  'workspace',
] as const;
export type Namespace = (typeof namespaces)[number];

/** Words of all namespaces; Spanish is written first and gives the types. */
export type Messages = {
  account: typeof import('../messages/es/account.json');
  chart: typeof import('../messages/es/chart.json');
  corridor: typeof import('../messages/es/corridor.json');
  country: typeof import('../messages/es/country.json');
  site: typeof import('../messages/es/site.json');
  dataset: typeof import('../messages/es/dataset.json');
  design: typeof import('../messages/es/design.json');
  glossary: typeof import('../messages/es/glossary.json');
  developers: typeof import('../messages/es/developers.json');
  embed: typeof import('../messages/es/embed.json');
  figure: typeof import('../messages/es/figure.json');
  guide: typeof import('../messages/es/guide.json');
  home: typeof import('../messages/es/home.json');
  indicator: typeof import('../messages/es/indicator.json');
  observatory: typeof import('../messages/es/observatory.json');
  plan: typeof import('../messages/es/plan.json');
  search: typeof import('../messages/es/search.json');
  signIn: typeof import('../messages/es/signIn.json');
  topic: typeof import('../messages/es/topic.json');
  training: typeof import('../messages/es/training.json');
  about: typeof import('../messages/es/about.json');
  policy: typeof import('../messages/es/policy.json');
  accessibility: typeof import('../messages/es/accessibility.json');
  status: typeof import('../messages/es/status.json');
  workspace: typeof import('../messages/es/workspace.json');
};

/** The words of a language. */
export async function loadMessages(locale: SiteLocale): Promise<Messages> {
  const loaded = await Promise.all(
    namespaces.map(
      async (name) => [name, (await import(`../messages/${locale}/${name}.json`)).default] as const,
    ),
  );
  return Object.fromEntries(loaded) as Messages;
}
