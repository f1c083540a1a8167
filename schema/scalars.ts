import { GraphQLError } from 'graphql';
import { builder } from './builder.ts';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

builder.scalarType('DateTime', {
  description:
    'An instant with its offset from UTC (RFC 3339), such as "2024-05-31T14:00:00Z". Answers are in UTC.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  serialize: (value) => value.toISOString(),
  parseValue: (value) => {
    const instant = typeof value === 'string' && INSTANT.test(value) ? new Date(value) : null;
    if (instant === null || Number.isNaN(instant.getTime()) || !isDay(String(value).slice(0, 10))) {
      throw badInput('DateTime must be an instant such as "2024-05-31T14:00:00Z".');
    }
    return instant;
  },
});

builder.scalarType('Date', {
  description: 'A calendar day (ISO 8601), such as "2024-05-31".',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  parseValue: (value) => {
    if (typeof value !== 'string' || !isDay(value))
      throw badInput('Date must be a day such as "2024-05-31".');
    return value;
  },
});

/** Whether the text is a day that the calendar has. */
function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
