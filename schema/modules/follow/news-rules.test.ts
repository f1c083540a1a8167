import { expect, test } from 'vitest';
import { inOrder, type News, newsOfDataset, newsOfThing, newsOfWrite } from './news-rules.ts';

const day = (number: number) => new Date(Date.UTC(2030, 0, number));
const thing = { type: 'Guide', code: 'a' };
const via = { type: 'Observatory', code: 'o' };

test('a version of a followed dataset is news; the first one of another is an addition', () => {
  const versions = [
    { number: 1, publishedAt: day(1) },
    { number: 2, publishedAt: day(2) },
  ];
  const kinds = (news: News[]) => news.map(({ kind, version }) => `${kind} ${version}`);
  expect(kinds(newsOfDataset({ code: 'D', via: null, versions }))).toEqual([
    'NEW_VERSION 1',
    'NEW_VERSION 2',
  ]);
  expect(kinds(newsOfDataset({ code: 'D', via, versions }))).toEqual(['ADDED 1', 'NEW_VERSION 2']);
});

test.each([
  ['not changed since it was added', {}, []],
  ['changed', { updatedAt: day(2) }, ['CHANGED']],
  ['rescheduled', { updatedAt: day(2), sequence: 1 }, ['RESCHEDULED']],
  ['cancelled after all', { updatedAt: day(2), sequence: 1, cancelled: true }, ['CANCELLED']],
  ['changed, of something followed', { updatedAt: day(2), via }, ['ADDED']],
])('a thing that was %s', (_what, facts, expected) => {
  const news = newsOfThing({ thing, via: null, addedAt: day(1), updatedAt: day(1), ...facts });
  expect(news.map(({ kind }) => kind)).toEqual(expected);
});

test('a write that changed no text is no news', () => {
  expect(newsOfWrite({ thing, at: day(1), fields: [] })).toEqual([]);
  expect(newsOfWrite({ thing, at: day(1), fields: ['title.es'] })).toMatchObject([{ fields: ['title.es'] }]);
});

test('news come newest first, each once, none from before and none from the future', () => {
  const at = (number: number): News => ({
    kind: 'CHANGED',
    at: day(number),
    thing,
    via: null,
    version: null,
    fields: [],
  });
  const found = inOrder([at(1), at(3), at(2), at(3), at(9)], day(1), day(5));
  expect(found.map(({ at: when }) => when)).toEqual([day(3), day(2)]);
});
