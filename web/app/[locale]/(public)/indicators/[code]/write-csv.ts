import type { FigureQuery } from './figure-query.ts';
import type { Figures } from './figures.ts';
import type { IndicatorView, SourceView } from './indicator-document.ts';

interface CsvContent {
  indicator: IndicatorView;
  source: SourceView;
  query: FigureQuery;
  figures: Figures;
}

const HEAD = [
  'INDICATOR',
  'INDICATOR_LABEL',
  'DATASET',
  'VERSION',
  'REF_AREA',
  'REF_AREA_LABEL',
  'FILTER',
  'TIME_PERIOD',
  'OBS_VALUE',
  'OBS_STATUS',
  'OBS_BREAK',
  'COMMENT_OBS',
  'COUNTED_BY',
  'UNIT',
  'UNIT_OF_COUNT',
  'UNIT_MULT',
  'SUMMED',
  'SOURCE',
  'LICENCE',
  'LICENCE_URL',
  'CITATION',
];

/**
 * Figures as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read accents). Numbers have a point and
 * no thousands; an unknown value is empty. Source, licence and citation stand in every row, so that none gets lost.
 */
export function writeCsv({ indicator, source, query, figures }: CsvContent): string {
  const version = source.currentVersion;
  const licence = version?.licence ?? source.licence;
  const filter = [
    ...(query.counterpart ? [`COUNTERPART_AREA=${query.counterpart}`] : []),
    ...figures.dimensions.map(({ concept, code }) => `${concept}=${code}`),
  ].join(';');
  const rows = figures.lines.flatMap((line) =>
    line.points.map((point) => [
      indicator.code,
      words(indicator.name),
      source.code,
      String(version?.number ?? ''),
      line.code,
      words(line.label),
      filter,
      point.period,
      point.value === null ? '' : String(point.value),
      point.status ?? '',
      point.isBreak ? 'Y' : '',
      words(point.note ?? ''),
      figures.countedBy.join(';'),
      words(figures.unit),
      words(figures.unitOfCount ?? ''),
      String(figures.unitMultiplier),
      figures.summed ? 'Y' : '',
      words(source.source),
      licence.code,
      licence.url ?? '',
      words(version?.citation ?? source.citation),
    ]),
  );
  return `\uFEFF${[HEAD, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** Text that a spreadsheet would take for a formula is kept text by an apostrophe. */
function words(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
