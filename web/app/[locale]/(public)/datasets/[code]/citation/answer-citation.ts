import { siteLocale } from '#i18n/routing.ts';
import { firstOf } from '#ui/address.ts';
import { loadDataset } from '../dataset-document.ts';
import { shownVersion } from '../shown-version.ts';
import { citationsOf } from './citations.ts';

const TYPES = {
  bib: { mime: 'application/x-bibtex', of: 'bibtex' },
  json: { mime: 'application/vnd.citationstyles.csl+json', of: 'csl' },
} as const;

/**
 * The citation of a version as a file: /es/datasets/CODE/cite.bib?version=2. The current version where none is named;
 * 404 where there is no such dataset or version that the viewer may see, 503 where the graph does not answer.
 */
export async function answerCitation(
  request: Request,
  { locale: segment, code }: { locale: string; code: string },
  extension: keyof typeof TYPES,
): Promise<Response> {
  const locale = siteLocale(segment);
  const { data, trouble } = await loadDataset(locale, code);
  if (trouble) return refusal(trouble.kind === 'REFUSED' ? 404 : 503);
  const dataset = data.dataset;
  const asked = firstOf(new URL(request.url).searchParams.get('version') ?? undefined);
  const { version, missing } = shownVersion(dataset?.versions.nodes ?? [], asked);
  if (!dataset || !version || missing) return refusal(404);
  const citations = await citationsOf(dataset, version, locale);
  const { mime, of } = TYPES[extension];
  return new Response(citations[of], {
    headers: {
      'content-type': `${mime}; charset=utf-8`,
      'content-disposition': `attachment; filename="${dataset.code}.v${version.number}.${extension}"`,
      'cache-control': 'no-store',
    },
  });
}

function refusal(status: 404 | 503): Response {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(status === 404 ? 'NOT_FOUND\n' : 'UNAVAILABLE\n', { status, headers });
}
