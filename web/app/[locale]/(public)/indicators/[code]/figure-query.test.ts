import { expect, it } from 'vitest';
import { readFigureQuery, writeFigureQuery } from './figure-query.ts';

it('reads an address and writes it back', () => {
  const query = readFigureQuery({
    dataset: 'UNDESA_STOCK',
    area: ['ARG', 'BRA', 'ARG'],
    counterpart: ' VEN ',
    'd.SEX': 'F',
    'd.bad name': 'x',
    from: '2000',
    to: '',
  });
  expect(query).toEqual({
    dataset: 'UNDESA_STOCK',
    areas: ['ARG', 'BRA'],
    counterpart: 'VEN',
    dimensions: [{ concept: 'SEX', code: 'F' }],
    from: '2000',
    to: undefined,
  });
  expect(writeFigureQuery(query)).toBe(
    'dataset=UNDESA_STOCK&area=ARG&area=BRA&counterpart=VEN&d.SEX=F&from=2000',
  );
});
