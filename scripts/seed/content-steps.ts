import type { ClientBase } from 'pg';
import type { SeedFolder, Text } from './seed-folder.ts';
import { idOf, insertOnce, insertRows, json } from './sql.ts';
import type { Step } from './step.ts';

interface SeedObservatory {
  slug: string;
  name: Text;
  acronym?: string | null;
  standing: string;
  kind: string;
  country?: string | null;
  description?: Text | null;
  website?: string | null;
  city?: string | null;
  latitude?: number | null;
  longitude?: number | null;
}

interface SeedGuide {
  slug: string;
  owner: string;
  access: string;
  state: string;
  version: string;
  topics: string[];
  publishedAt?: string | null;
  indicators: string[];
  datasets: string[];
  texts: Record<
    string,
    { title: string; summary: string; translatedFrom: string | null; sourceRevision: number | null }
  >;
}

interface SeedEvent {
  slug: string;
  title: Text;
  description: Text;
  organiser: string;
  access: string;
  status: string;
  mode: string;
  languages: string[];
  timeZone: string;
  location?: string | null;
  seats?: number | null;
  guide?: string | null;
  topics: string[];
  sessions: { number: number; title: Text; startsAt: string; endsAt: string }[];
}

interface SeedPlan {
  slug: string;
  title: Text;
  description: Text;
  owner: string;
  access: string;
  source?: string | null;
  phases: {
    number: number;
    title: Text;
    aim: Text;
    months?: number | null;
    duration?: Text | null;
    activities: { number: number; title: Text; state: string }[];
  }[];
}

/** The directory of observatories. */
export function directorySteps(seed: SeedFolder): Step[] {
  return seed
    .list<SeedObservatory>('observatories.json')
    .map((one) => step(`observatory ${one.slug}`, one, (client) => loadObservatory(client, one)));
}

/** Guides, training events and work plans. */
export function contentSteps(seed: SeedFolder): Step[] {
  return [
    ...seed
      .list<SeedGuide>('guides.json')
      .map((one) => step(`guide ${one.slug}`, one, (client) => loadGuide(client, seed, one))),
    ...seed
      .list<SeedEvent>('training-events.json')
      .map((one) => step(`training event ${one.slug}`, one, (client) => loadEvent(client, one))),
    ...seed
      .list<SeedPlan>('work-plans.json')
      .map((one) => step(`work plan ${one.slug}`, one, (client) => loadPlan(client, one))),
  ];
}

function step(name: string, content: unknown, load: Step['load']): Step {
  return { name, content: JSON.stringify(content), renewed: false, load };
}

async function loadObservatory(client: ClientBase, one: SeedObservatory): Promise<void> {
  await insertOnce(client, 'observatory', {
    slug: one.slug,
    name: json(one.name),
    acronym: one.acronym ?? null,
    standing: one.standing,
    kind: one.kind,
    country: one.country ?? null,
    description: json(one.description),
    website: one.website ?? null,
    city: one.city ?? null,
    latitude: one.latitude ?? null,
    longitude: one.longitude ?? null,
  });
}

async function loadGuide(client: ClientBase, seed: SeedFolder, one: SeedGuide): Promise<void> {
  const id = await insertOnce(client, 'guide', {
    slug: one.slug,
    owner_id: await idOf(client, 'observatory', 'slug', one.owner),
    access: one.access,
    state: one.state,
    version: one.version,
    topics: one.topics,
    published_at: one.publishedAt ?? null,
  });
  if (id === null) return;
  await insertRows(
    client,
    'guide_text',
    Object.entries(one.texts).map(([locale, text]) => ({
      guide_id: id,
      locale: locale.toUpperCase(),
      title: text.title,
      summary: text.summary,
      body: seed.text(`guides/${one.slug}/${locale}.md`),
      translated_from: text.translatedFrom,
      source_revision: text.sourceRevision,
    })),
  );
  for (const code of one.indicators) {
    const indicator = await idOf(client, 'indicator', 'code', code);
    await insertRows(client, 'guide_indicator', [{ guide_id: id, indicator_id: indicator }]);
  }
  for (const code of one.datasets) {
    const dataset = await idOf(client, 'dataset', 'code', code);
    await insertRows(client, 'guide_dataset', [{ guide_id: id, dataset_id: dataset }]);
  }
}

async function loadEvent(client: ClientBase, one: SeedEvent): Promise<void> {
  const id = await insertOnce(client, 'training_event', {
    slug: one.slug,
    title: json(one.title),
    description: json(one.description),
    organiser_id: await idOf(client, 'observatory', 'slug', one.organiser),
    access: one.access,
    status: one.status,
    mode: one.mode,
    languages: `{${one.languages.join(',')}}`,
    time_zone: one.timeZone,
    location: one.location ?? null,
    seats: one.seats ?? null,
    guide_id: one.guide ? await idOf(client, 'guide', 'slug', one.guide) : null,
    topics: one.topics,
  });
  if (id === null) return;
  await insertRows(
    client,
    'training_session',
    one.sessions.map((session) => ({
      event_id: id,
      number: session.number,
      title: json(session.title),
      starts_at: session.startsAt,
      ends_at: session.endsAt,
    })),
  );
}

async function loadPlan(client: ClientBase, one: SeedPlan): Promise<void> {
  const id = await insertOnce(client, 'work_plan', {
    slug: one.slug,
    title: json(one.title),
    description: json(one.description),
    owner_id: await idOf(client, 'observatory', 'slug', one.owner),
    access: one.access,
    source: one.source ?? null,
  });
  if (id === null) return;
  for (const phase of one.phases) {
    await insertRows(client, 'work_plan_phase', [
      {
        work_plan_id: id,
        number: phase.number,
        title: json(phase.title),
        aim: json(phase.aim),
        months: phase.months ?? null,
        duration: json(phase.duration),
      },
    ]);
    await insertRows(
      client,
      'work_plan_activity',
      phase.activities.map((activity) => ({
        work_plan_id: id,
        phase: phase.number,
        number: activity.number,
        title: json(activity.title),
        state: activity.state,
      })),
    );
  }
}
