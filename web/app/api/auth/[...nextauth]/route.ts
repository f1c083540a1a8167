import NextAuth from 'next-auth';
import { authOptions } from '#auth/options.ts';
import { publicUrl } from '#env';

/** next-auth's routes; made per request, so that a build needs no secret. */
async function handle(request: Request, context: { params: Promise<{ nextauth: string[] }> }) {
  process.env.NEXTAUTH_URL ??= publicUrl();
  return NextAuth(authOptions())(request, context);
}

export { handle as GET, handle as POST };
