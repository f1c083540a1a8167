import { siteLocale } from '#i18n/routing.ts';
import type { Query } from '#ui/address.ts';
import { readFigureQuery } from '../figure-query.ts';
import { loadIndicator } from '../indicator-document.ts';
import { loadFigures } from '../load-figures.ts';
import { writeCsv } from '../write-csv.ts';

/** The figures of the page as a file: the same filters, the same query; each row carries its licence and citation. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string; code: string }> },
) {
  const { locale: segment, code } = await params;
  const locale = siteLocale(segment);
  const query = readFigureQuery(addressOf(request.url));
  const { data, trouble } = await loadIndicator(locale, code);
  if (trouble) return refusal(503, 'UNAVAILABLE');
  const indicator = data.indicator;
  const source =
    indicator?.datasets.find((dataset) => dataset.code === query.dataset) ?? indicator?.datasets[0];
  if (!indicator || !source) return refusal(404, 'NOT_FOUND');
  const figures = await loadFigures(locale, code, source, query);
  if (figures.trouble)
    return figures.trouble.kind === 'REFUSED'
      ? refusal(400, figures.trouble.message)
      : refusal(503, figures.trouble.kind);
  return new Response(writeCsv({ indicator, source, query, figures: figures.data }), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${indicator.code}.${source.code}.csv"`,
      'cache-control': 'no-store',
    },
  });
}

function addressOf(url: string): Query {
  const search = new URL(url).searchParams;
  return Object.fromEntries([...new Set(search.keys())].map((name) => [name, search.getAll(name)]));
}

function refusal(status: number, message: string): Response {
  return new Response(`${message}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
