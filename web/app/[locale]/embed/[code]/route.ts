import { signedIn } from '#auth/signed-in.ts';
import { EMBED_POLICY } from '#figure/embed/embed-style.ts';
import { writeEmbed, writeEmbedTrouble } from '#figure/embed/write-embed.tsx';
import { answerFile, etagOf } from '#figure/file/answer-file.ts';
import { statusOf } from '#figure/file/status-of.ts';
import { loadFigure } from '#figure/load-figure.ts';
import { queryOf } from '#figure/read-query.ts';
import { readView } from '#figure/view.ts';
import { siteWords } from '#figure/words.ts';
import { siteLocale } from '#i18n/routing.ts';
import { firstOf, oneOf } from '#ui/address.ts';

const TYPE = 'text/html; charset=utf-8';
const HEADERS = { 'content-security-policy': EMBED_POLICY, 'x-robots-tag': 'noindex' };

/** A view to stand in other pages: one document without script, in each language, which anyone may keep for some minutes. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/embed/[code]'>) {
  const { locale: segment, code } = await params;
  const locale = siteLocale(segment);
  const query = queryOf(new URL(request.url).searchParams);
  const theme = oneOf(query.theme, ['light', 'dark'] as const);
  const asked = firstOf(query.asked);
  const { view, oddities } = readView(code, query);
  const { data, trouble } = await loadFigure(
    locale,
    view,
    asked ? [{ kind: 'indicator', given: asked, used: code }, ...oddities] : oddities,
  );
  if (trouble) {
    const site = await siteWords(locale);
    const message = trouble.kind === 'REFUSED' ? trouble.message : site(`trouble.${trouble.kind}.title`);
    const headers = { ...HEADERS, 'content-type': TYPE, 'cache-control': 'no-store' };
    return new Response(await writeEmbedTrouble(message, locale, theme), {
      status: statusOf(trouble),
      headers,
    });
  }
  const text = await writeEmbed(data, locale, theme);
  return answerFile(request, {
    type: TYPE,
    etag: etagOf(text),
    body: async () => text,
    anonymous: (await signedIn()) === null,
    headers: HEADERS,
  });
}
