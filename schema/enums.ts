import { builder } from './builder.ts';

/** The languages, as arguments and answers name them. */
export const LocaleEnum = builder.enumType('Locale', {
  description: 'A language of the hub.',
  values: {
    ES: { description: 'Spanish.' },
    PT: { description: 'Brazilian Portuguese (pt-BR).' },
    EN: { description: 'English.' },
  } as const,
});

/** Who may read a thing. */
export const AccessEnum = builder.enumType('Access', {
  description: 'Who may read a thing.',
  values: {
    PUBLIC: { description: 'Everyone, also without signing in.' },
    NETWORK: { description: 'People who hold a role at any observatory of the network.' },
    OBSERVATORY: { description: 'People who hold a role at the observatory that owns the thing.' },
  } as const,
});
