import type { NextRequest } from 'next/server';
import { pathWithin } from '#auth/path-within.ts';
import { readTheme } from '#ui/theme.ts';

/** Keeps the theme that a reader chose, and goes back to the page. Works without script. */
export async function POST(request: NextRequest) {
  const form = await request.formData();
  const theme = readTheme(form.get('theme'));
  const back = pathWithin(String(form.get('back') ?? '')) ?? '/';
  return new Response(null, {
    status: 303,
    headers: { location: back, 'set-cookie': `hub-theme=${theme}; Path=/; Max-Age=31536000; SameSite=Lax` },
  });
}
