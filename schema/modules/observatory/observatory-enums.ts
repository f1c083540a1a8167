import { builder } from '../../builder.ts';

export const StandingEnum = builder.enumType('Standing', {
  description: 'How an organisation stands to the network.',
  values: {
    MEMBER_STATE: { description: 'An authority of a member state.' },
    OBSERVER: { description: 'An observer.' },
    PARTNER: { description: 'A partner of the network.' },
  } as const,
});

export const ObservatoryKindEnum = builder.enumType('ObservatoryKind', {
  description: 'What an organisation is.',
  values: {
    NETWORK: { description: 'The network itself.' },
    OBSERVATORY: { description: 'An observatory of migration.' },
    MIGRATION_AUTHORITY: { description: 'The authority of a state for migration.' },
    STATISTICAL_OFFICE: { description: 'The statistical office of a state.' },
    INTERNATIONAL_ORGANISATION: { description: 'An international organisation.' },
    PARLIAMENT: { description: 'A parliament.' },
  } as const,
});
