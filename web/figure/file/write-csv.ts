import type { SiteLocale } from '#i18n/routing.ts';
import type { Figure } from '../figure.ts';
import { type FigureMetadata, metadataOf } from './write-metadata.ts';

/** The head of each line of the terms, in the language of the file. */
type CsvWords = Record<
  | 'source'
  | 'counted'
  | 'unit'
  | 'licence'
  | 'citation'
  | 'caveats'
  | 'note'
  | 'changed'
  | 'address'
  | 'metadata'
  | 'read',
  string
>;

/**
 * Figures as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read accents). The terms stand before
 * the table in lines that begin with `#`, which pandas, R, DuckDB and others leave out when told so; version and licence
 * stand in each row too. Numbers have a point and no thousands; an unknown value is empty.
 */
export function writeCsv(figure: Figure, locale: SiteLocale, words: CsvWords): string {
  const about = metadataOf(figure, locale);
  const { indicator, source, by, countedBy } = figure;
  const head = [
    'INDICATOR',
    'DATASET',
    'VERSION',
    ...by.flatMap((concept) => [concept, `${concept}_LABEL`]),
    'TIME_PERIOD',
    'OBS_VALUE',
    'OBS_STATUS',
    'OBS_BREAK',
    'GAP',
    'COMMENT_OBS',
    'UNIT',
    'UNIT_MULT',
    'COUNTED_BY',
    'LICENCE',
  ];
  const unit = figure.unit === 'absolute' ? (figure.sourceUnit?.code ?? '') : figure.unit.toUpperCase();
  const rows = figure.series.flatMap(({ group, points }) =>
    points.map((point) => [
      indicator.code,
      source.code,
      String(source.version ?? ''),
      ...group.flatMap(({ code, label }) => [code, plain(label)]),
      point.period,
      point.value === null ? '' : String(point.value),
      point.status ?? '',
      point.isBreak ? 'Y' : '',
      point.gap ?? '',
      plain(point.note ?? ''),
      unit,
      String(figure.unitMultiplier),
      countedBy.join(';'),
      source.licence.code,
    ]),
  );
  const terms = termsOf(about, words).map((line) => `# ${line}`);
  const table = [head, ...rows].map((row) => row.map(quoted).join(','));
  return `\uFEFF${[...terms, ...table].join('\r\n')}\r\n`;
}

function termsOf(about: FigureMetadata, words: CsvWords): string[] {
  const { source, licence } = about;
  const edition = [source.edition, source.version === null ? null : `v${source.version}`]
    .filter(Boolean)
    .join(', ');
  const lines = [
    about.title,
    about.counted.inWords && `${words.counted}: ${about.counted.inWords}`,
    `${words.unit}: ${about.unit.inWords}`,
    `${words.source}: ${source.institution}. ${source.title}${edition && ` (${edition})`}`,
    `${words.licence}: ${[licence.name, licence.url].filter(Boolean).join(' ')}`,
    `${words.citation}: ${about.citation}`,
    about.caveats && `${words.caveats}: ${about.caveats}`,
    ...about.notes.map((note) => `${words.note}: ${note}`),
    ...about.changedInTheView.map(({ text }) => `${words.changed}: ${text}`),
    `${words.address}: ${about.addresses.view}`,
    `${words.metadata}: ${(about.addresses as Record<string, unknown>)['metadata.json']}`,
    `${words.read}: pandas.read_csv(…, comment='#') · read.csv(…, comment.char = '#', fileEncoding = 'UTF-8-BOM')`,
  ];
  // A term is one line, whatever its text holds.
  return lines
    .filter((line) => typeof line === 'string')
    .flatMap((line) => (line ? [line.replace(/\s+/g, ' ')] : []));
}

/** Text that a spreadsheet would take for a formula is kept text by an apostrophe. */
function plain(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** Quoted where it must be; also where a reader of comments would cut it at a `#`. */
function quoted(cell: string): string {
  return /[",\r\n#]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
