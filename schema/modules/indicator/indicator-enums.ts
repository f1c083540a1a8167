import { builder } from '../../builder.ts';

export const MeasureEnum = builder.enumType('Measure', {
  description: 'What kind of quantity an indicator is, which decides how it may be summed.',
  values: {
    STOCK: { description: 'A number at a moment: summed over areas and groups, never over time.' },
    FLOW: { description: 'A number of movements in a period: also summed over time.' },
    EVENT: { description: 'A number of events in a period: also summed over time.' },
    PROCESS: { description: 'A number of acts of an administration in a period: also summed over time.' },
    RATE: { description: 'A ratio: never summed.' },
    INDEX: { description: 'An index: never summed.' },
  } as const,
});

export const CountedByEnum = builder.enumType('CountedBy', {
  description: 'Who is counted: by what a person belongs to an area.',
  values: {
    CITIZENSHIP: { description: 'By citizenship.' },
    COUNTRY_OF_BIRTH: { description: 'By country of birth.' },
    PREVIOUS_RESIDENCE: { description: 'By country of previous residence.' },
    RESIDENCE: { description: 'By country of residence.' },
    MIXED: { description: 'By several of these, not told apart.' },
    UNDEFINED: { description: 'The source does not say.' },
    NOT_APPLICABLE: { description: 'No persons are counted.' },
  } as const,
});
