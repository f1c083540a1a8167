import { cell, figure, type Source } from './read-source.ts';
import type { BuiltDataset, SeedRow, SeriesAttributes } from './seed-row.ts';

interface Variable {
  dataset: string;
  indicator: string;
  attributes: SeriesAttributes;
}

const money: SeriesAttributes = {
  countedBy: 'NOT_APPLICABLE',
  unit: 'USD',
  unitOfCount: 'AMOUNT',
  sourceType: 'ESTIMATE',
  refTime: 'PERIOD',
};

const ratio = (unit: string): SeriesAttributes => ({ ...money, unit, unitOfCount: 'RATIO' });

/** The copy's variables that the hub keeps; it has others on investment, politics and an older revision. */
const VARIABLES: Record<string, Variable> = {
  remin: { dataset: 'WB_REMITTANCES', indicator: 'REMITTANCES_IN', attributes: money },
  remout: { dataset: 'WB_REMITTANCES', indicator: 'REMITTANCES_OUT', attributes: money },
  unem: { dataset: 'WB_CONTEXT', indicator: 'UNEMPLOYMENT', attributes: ratio('PC') },
  birth: { dataset: 'WB_CONTEXT', indicator: 'BIRTH_RATE', attributes: ratio('PER_1000') },
  depend: { dataset: 'WB_CONTEXT', indicator: 'AGE_DEPENDENCY', attributes: ratio('PC') },
  inf: { dataset: 'WB_CONTEXT', indicator: 'INFLATION', attributes: ratio('PC') },
  income: { dataset: 'WB_CONTEXT', indicator: 'GDP_PER_CAPITA', attributes: ratio('USD_PPP') },
};

/** World Bank: yearly series of the twelve member states: remittances, and the economic and demographic context. */
export function buildWorldBankCountrySeries(source: Source): BuiltDataset[] {
  const built = new Map<string, SeedRow[]>();
  const left = new Map<string, number>();
  for (const line of source.csv('international/derived-csv/gdiviz_indicators_southamerica.csv')) {
    const name = cell(line, 'var');
    const variable = VARIABLES[name];
    if (!variable) {
      left.set(name, (left.get(name) ?? 0) + 1);
      continue;
    }
    const rows = built.get(variable.dataset) ?? [];
    built.set(variable.dataset, rows);
    rows.push({
      freq: 'A',
      indicator: variable.indicator,
      key: [cell(line, 'iso')],
      period: cell(line, 't'),
      value: figure(cell(line, 'v')),
      attributes: variable.attributes,
    });
  }
  const notes = [`left out: ${[...left].map(([name, rows]) => `${name} (${rows})`).join(', ')}`];
  return [...built].map(([code, rows]) => ({ code, rows, notes }));
}
