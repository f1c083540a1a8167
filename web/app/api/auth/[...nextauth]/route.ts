import NextAuth from 'next-auth';
import { clientOfRequest } from '#auth/client-of-request.ts';
import { authOptions } from '#auth/options.ts';
import { publicUrl } from '#env';

/** next-auth's routes; made per request, so that a build needs no secret. */
async function handle(request: Request, context: { params: Promise<{ nextauth: string[] }> }) {
  process.env.NEXTAUTH_URL ??= publicUrl();
  return NextAuth(authOptions(await clientOfRequest()))(request, context);
}

export { handle as GET, handle as POST };
