import { builder } from '../../builder.ts';

export const EventStatusEnum = builder.enumType('EventStatus', {
  description: 'Whether an event will take place (iCalendar STATUS).',
  values: {
    TENTATIVE: { description: 'Planned, not certain yet.' },
    CONFIRMED: { description: 'Will take place.' },
    CANCELLED: { description: 'Will not take place.' },
  } as const,
});

export const EventModeEnum = builder.enumType('EventMode', {
  description: 'How people attend.',
  values: {
    ONLINE: { description: 'At a distance.' },
    ON_SITE: { description: 'At the place.' },
    HYBRID: { description: 'Either way.' },
  } as const,
});
