import { signedIn } from '#auth/signed-in.ts';
import { answerFile } from '#figure/file/answer-file.ts';
import { figureFile } from '#figure/file/figure-file.ts';
import { statusOf } from '#figure/file/status-of.ts';
import { viewAddress } from '#figure/file/view-addresses.ts';
import { loadFigure } from '#figure/load-figure.ts';
import { queryOf } from '#figure/read-query.ts';
import { FILE_EXTENSIONS, readView } from '#figure/view.ts';
import { siteLocale } from '#i18n/routing.ts';

type Context = RouteContext<'/[locale]/indicators/[code]/file/[extension]'>;

/**
 * A file of a view: /es/indicators/CODE.csv?..., which proxy.ts leads here. The same figures as the page, with their
 * licence, citation, caveats and version. Anonymous answers may be kept by anyone, those of a person by nobody else.
 */
export async function GET(request: Request, { params }: Context) {
  const { locale: segment, code, extension: asked } = await params;
  const locale = siteLocale(segment);
  const extension = FILE_EXTENSIONS.find((one) => one === asked);
  if (!extension) return refusal(404, 'NOT_FOUND');
  const { view, oddities } = readView(code, queryOf(new URL(request.url).searchParams));
  const { data, trouble } = await loadFigure(locale, view, oddities);
  if (trouble) return refusal(statusOf(trouble), trouble.kind === 'REFUSED' ? trouble.message : trouble.kind);
  const file = await figureFile(data, extension, locale);
  const place = extension === 'csv' ? 'attachment' : 'inline';
  return answerFile(request, {
    ...file,
    anonymous: (await signedIn()) === null,
    headers: {
      link: `<${viewAddress(locale, data.view)}>; rel="canonical"`,
      'content-disposition': `${place}; filename="${data.indicator.code}.${data.source.code}.${extension}"`,
    },
  });
}

function refusal(status: number, message: string): Response {
  return new Response(`${message}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
}
