import { areaOfEnglishName } from './code-list-area.ts';
import { isMemberState } from './member-states.ts';
import { figure, type Source } from './read-source.ts';
import type { BuiltDataset, SeedRow, SeriesAttributes } from './seed-row.ts';

const WORKBOOK = 'international/worldbank-knomad/WB_Bilateral_Remittance_Estimates_2017.xlsx';
const MATRIX = 'Bilateral_Remittances_2017';

const ATTRIBUTES: SeriesAttributes = {
  countedBy: 'NOT_APPLICABLE',
  unit: 'USD',
  unitMult: 6,
  unitOfCount: 'AMOUNT',
  sourceType: 'ESTIMATE',
  refTime: 'PERIOD',
};

/** World Bank and KNOMAD: modelled remittances of 2017 from (down) and to (across) the twelve member states. */
export function buildKnomadBilateral(source: Source): BuiltDataset {
  const [, header, ...lines] = source.sheet(WORKBOOK, MATRIX);
  if (!header) throw new Error(`${MATRIX} has no header`);
  const area = areaOfEnglishName(source);
  const receivers = header.map((name, column) => (column === 0 ? '' : area(String(name))));
  const last = lines.findIndex((line) => line[0] === 'WORLD');
  const rows: SeedRow[] = [];
  for (const line of lines.slice(0, last + 1)) {
    const sender = area(String(line[0]));
    receivers.forEach((receiver, column) => {
      if (column === 0 || !(isMemberState(sender) || isMemberState(receiver))) return;
      rows.push({
        freq: 'A',
        indicator: 'REMITTANCES_BILATERAL',
        key: [receiver, sender],
        period: '2017',
        value: figure(line[column]),
        attributes: ATTRIBUTES,
      });
    });
  }
  return { code: 'KNOMAD_BILATERAL_2017', rows, notes: [] };
}
