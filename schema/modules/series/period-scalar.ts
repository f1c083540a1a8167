import { GraphQLError } from 'graphql';
import { builder } from '../../builder.ts';

/** Longest text that could still be a period, with room for an error to repeat it. */
const LONGEST = 64;

builder.scalarType('Period', {
  description:
    'An SDMX period: "2023" a year, "2023-S1" a half-year, "2023-Q1" a quarter, "2023-01" a month, ' +
    '"2023-W05" an ISO week, "2023-01-31" a day.',
  specifiedByURL: 'https://registry.sdmx.org/schemas/v2_1/SDMXCommon.xsd',
  serialize: (value) => value,
  // Whether the period exists is told by the filter, in the language of the request.
  parseValue: (value) => {
    if (typeof value === 'string' && value.length <= LONGEST) return value;
    throw new GraphQLError('Period must be a text such as "2023", "2023-Q1" or "2023-01".', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  },
});
