import { siteLocale } from '#i18n/routing.ts';

type Context = { params: Promise<{ locale: string; code: string }> };

/** The first address of the file of figures, which leads to the one that it has now. */
export async function GET(request: Request, { params }: Context) {
  const { locale, code } = await params;
  const { search } = new URL(request.url);
  const place = `/${siteLocale(locale)}/indicators/${encodeURIComponent(code)}.csv${search}`;
  return new Response(null, { status: 308, headers: { location: place } });
}
