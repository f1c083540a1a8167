/** What waits for a person, and until when. Pure. */

const DAY_MS = 86_400_000;

/** So early before its end a thing is told of, days. */
const EARLY_DAYS = { token: 14, event: 14, activity: 30 } as const;

const LOCALES = ['ES', 'PT', 'EN'] as const;
export type DashboardLocale = (typeof LOCALES)[number];

export type DashboardKind =
  | 'TOTP_ENROLMENT'
  | 'INVITATION_OPEN'
  | 'DATASET_LATE'
  | 'GUIDE_TRANSLATION'
  | 'TOKEN_EXPIRING'
  | 'ACTIVITY_DUE'
  | 'EVENT_SOON';

export interface DashboardItem {
  kind: DashboardKind;
  /** Type and immutable code of the thing; null: the account itself. */
  thing: { type: string; code: string } | null;
  /** Short name of the observatory that it belongs to. */
  observatory: string | null;
  dueAt: Date | null;
  late: boolean;
  missingLocales: DashboardLocale[];
  /** Numbers of the phase and activity of a plan. */
  phase: number | null;
  activity: number | null;
}

/** What there is that may wait for a person. Policies were looked at before. */
export interface DashboardFacts {
  /** Whether the person must set up one-time codes. */
  mustEnrol: boolean;
  /** Open invitations that the person made. */
  invitations: { code: string; observatory: string; expiresAt: Date }[];
  /** Tokens of the person that count and have an end. */
  tokens: { code: string; expiresAt: Date }[];
  /** Guides that the person may translate, with the languages that they are written in. */
  guides: { slug: string; observatory: string; locales: readonly DashboardLocale[] }[];
  /** Datasets whose next period the person should see to. */
  lateDatasets: { code: string; observatory: string; dueAt: Date | null }[];
  /** Activities that are to be done, with their last day (UTC midnight). */
  activities: { plan: string; observatory: string; phase: number; activity: number; dueOn: Date }[];
  /** Events with the beginning of the next session: those that the person's observatory holds, and others followed. */
  events: { slug: string; observatory: string; startsAt: Date; held: boolean }[];
}

/** What waits for the person: late things first, then by date, then those without. */
export function waitingOf(facts: DashboardFacts, now: Date): DashboardItem[] {
  const { token, event, activity } = EARLY_DAYS;
  return inOrder([
    ...(facts.mustEnrol ? [item('TOTP_ENROLMENT', null)] : []),
    ...facts.invitations.map((one) => invitation(one)),
    ...facts.tokens.filter(({ expiresAt }) => isWithin(expiresAt, token, now)).map((one) => tokenItem(one)),
    ...facts.lateDatasets.map(({ code, observatory, dueAt }) => ({
      // Late because its source has a newer edition, while its next period is still to come: since when isn't known.
      ...item('DATASET_LATE', { type: 'Dataset', code }, observatory, dueAt && dueAt <= now ? dueAt : null),
      late: true,
    })),
    ...facts.guides.flatMap(translation),
    ...facts.activities
      .map((one) => activityItem(one, now))
      .filter(({ dueAt }) => dueAt && isWithin(dueAt, activity, now)),
    ...facts.events
      .filter(({ held, startsAt }) => held && isWithin(startsAt, event, now))
      .map((one) => eventItem(one)),
  ]);
}

/** What has a date within so many days, or is late, by date. */
export function deadlinesOf(facts: DashboardFacts, days: number, now: Date): DashboardItem[] {
  const dated = [
    ...facts.invitations.map((one) => invitation(one)),
    ...facts.tokens.map((one) => tokenItem(one)),
    ...facts.activities.map((one) => activityItem(one, now)),
    ...facts.events.map((one) => eventItem(one)),
  ];
  return dated
    .filter(({ dueAt }) => dueAt !== null && isWithin(dueAt, days, now))
    .sort((a, b) => timeOf(a) - timeOf(b) || (nameOf(a) < nameOf(b) ? -1 : 1));
}

function item(
  kind: DashboardKind,
  thing: DashboardItem['thing'],
  observatory: string | null = null,
  dueAt: Date | null = null,
): DashboardItem {
  return { kind, thing, observatory, dueAt, late: false, missingLocales: [], phase: null, activity: null };
}

function invitation({ code, observatory, expiresAt }: DashboardFacts['invitations'][number]): DashboardItem {
  return item('INVITATION_OPEN', { type: 'Invitation', code }, observatory, expiresAt);
}

function tokenItem({ code, expiresAt }: DashboardFacts['tokens'][number]): DashboardItem {
  return item('TOKEN_EXPIRING', { type: 'AccessToken', code }, null, expiresAt);
}

function eventItem({ slug, observatory, startsAt }: DashboardFacts['events'][number]): DashboardItem {
  return item('EVENT_SOON', { type: 'TrainingEvent', code: slug }, observatory, startsAt);
}

function translation({ slug, observatory, locales }: DashboardFacts['guides'][number]): DashboardItem[] {
  const missingLocales = LOCALES.filter((locale) => !locales.includes(locale));
  if (missingLocales.length === 0) return [];
  return [{ ...item('GUIDE_TRANSLATION', { type: 'Guide', code: slug }, observatory), missingLocales }];
}

/** An activity may be done on its last day still. */
function activityItem(
  { plan, observatory, phase, activity, dueOn }: DashboardFacts['activities'][number],
  now: Date,
): DashboardItem {
  const late = dueOn.getTime() + DAY_MS <= now.getTime();
  return {
    ...item('ACTIVITY_DUE', { type: 'WorkPlan', code: plan }, observatory, dueOn),
    late,
    phase,
    activity,
  };
}

/** Whether a moment is over or at most so many days away. */
function isWithin(moment: Date, days: number, now: Date): boolean {
  return moment.getTime() <= now.getTime() + days * DAY_MS;
}

function inOrder(items: readonly DashboardItem[]): DashboardItem[] {
  return [...items].sort(
    (a, b) => Number(b.late) - Number(a.late) || timeOf(a) - timeOf(b) || (nameOf(a) < nameOf(b) ? -1 : 1),
  );
}

/** The one thing without a place in time that comes first is the account's own safety. */
function timeOf({ kind, dueAt }: DashboardItem): number {
  if (kind === 'TOTP_ENROLMENT') return 0;
  return dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
}

function nameOf({ kind, thing, phase, activity }: DashboardItem): string {
  const pad = (number: number | null) => String(number ?? 0).padStart(4, '0');
  return [kind, thing?.code ?? '', pad(phase), pad(activity)].join(' ');
}
