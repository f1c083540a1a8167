import { expect, test } from 'vitest';
import { type DashboardFacts, type DashboardItem, deadlinesOf, waitingOf } from './dashboard-rules.ts';

const NOW = new Date('2030-01-15T12:00:00Z');
const inDays = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const NOTHING: DashboardFacts = {
  mustEnrol: false,
  invitations: [],
  tokens: [],
  guides: [],
  lateDatasets: [],
  activities: [],
  events: [],
};
const facts = (some: Partial<DashboardFacts>) => ({ ...NOTHING, ...some });
const told = (items: DashboardItem[]) =>
  items.map(({ kind, thing, late }) => `${kind} ${thing?.code ?? '-'}${late ? ' late' : ''}`);
const at = { observatory: 'o' };

test('nothing waits where there is nothing', () => {
  expect(waitingOf(NOTHING, NOW)).toEqual([]);
  expect(deadlinesOf(NOTHING, 366, NOW)).toEqual([]);
});

test('late things come first, then by date, then those without', () => {
  const all = facts({
    mustEnrol: true,
    invitations: [{ ...at, code: 'i', expiresAt: inDays(6) }],
    tokens: [{ code: 't', expiresAt: inDays(3) }],
    guides: [{ ...at, slug: 'g', locales: ['ES'] }],
    lateDatasets: [
      { ...at, code: 'UNDATED', dueAt: null },
      { ...at, code: 'DATED', dueAt: inDays(-5) },
    ],
    activities: [{ ...at, plan: 'p', phase: 1, activity: 2, dueOn: new Date('2030-01-10') }],
    events: [{ ...at, slug: 'e', startsAt: inDays(1), held: true }],
  });
  expect(told(waitingOf(all, NOW))).toEqual([
    'ACTIVITY_DUE p late',
    'DATASET_LATE DATED late',
    'DATASET_LATE UNDATED late',
    'TOTP_ENROLMENT -',
    'EVENT_SOON e',
    'TOKEN_EXPIRING t',
    'INVITATION_OPEN i',
    'GUIDE_TRANSLATION g',
  ]);
  expect(told(deadlinesOf(all, 90, NOW))).toEqual([
    'ACTIVITY_DUE p late',
    'EVENT_SOON e',
    'TOKEN_EXPIRING t',
    'INVITATION_OPEN i',
  ]);
});

test('a dataset that is late before its next period is due is late without a date', () => {
  const superseded = facts({ lateDatasets: [{ ...at, code: 'SUPERSEDED', dueAt: inDays(400) }] });
  expect(waitingOf(superseded, NOW)).toMatchObject([{ kind: 'DATASET_LATE', dueAt: null, late: true }]);
});

test('tokens and events wait two weeks before, activities a month; deadlines look as far as asked', () => {
  const far = facts({
    tokens: [14, 15].map((days) => ({ code: `t${days}`, expiresAt: inDays(days) })),
    events: [14, 15].map((days) => ({ ...at, slug: `e${days}`, startsAt: inDays(days), held: true })),
    activities: [30, 31].map((days) => ({
      ...at,
      plan: `p${days}`,
      phase: 1,
      activity: 1,
      dueOn: inDays(days),
    })),
  });
  expect(told(waitingOf(far, NOW))).toEqual(['EVENT_SOON e14', 'TOKEN_EXPIRING t14', 'ACTIVITY_DUE p30']);
  expect(told(deadlinesOf(far, 15, NOW))).toHaveLength(4);
  expect(told(deadlinesOf(far, 366, NOW))).toHaveLength(6);
});

test('an event that is only followed is a deadline and does not wait', () => {
  const followed = facts({ events: [{ ...at, slug: 'e', startsAt: inDays(1), held: false }] });
  expect(waitingOf(followed, NOW)).toEqual([]);
  expect(told(deadlinesOf(followed, 90, NOW))).toEqual(['EVENT_SOON e']);
});

test('an activity is not late on its last day', () => {
  const on = (day: string) =>
    waitingOf(
      facts({ activities: [{ ...at, plan: 'p', phase: 1, activity: 1, dueOn: new Date(day) }] }),
      NOW,
    );
  expect(on('2030-01-15')[0]?.late).toBe(false);
  expect(on('2030-01-14')[0]?.late).toBe(true);
});

test('a guide in all languages waits for nobody; of others the missing ones are told', () => {
  const guide = (locales: ('ES' | 'PT' | 'EN')[]) =>
    waitingOf(facts({ guides: [{ ...at, slug: 'g', locales }] }), NOW).map((item) => item.missingLocales);
  expect(guide(['EN', 'PT', 'ES'])).toEqual([]);
  expect(guide(['ES'])).toEqual([['PT', 'EN']]);
});
