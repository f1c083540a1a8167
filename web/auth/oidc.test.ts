import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { jwtVerify } from 'jose';
import type { NextApiRequest, NextApiResponse } from 'next';
import NextAuth from 'next-auth';
import { decode } from 'next-auth/jwt';
import Provider from 'oidc-provider';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { cookieSecret, deriveKey } from './keys.ts';
import { oidcSettings } from './oidc.ts';
import { authOptions } from './options.ts';

const CLIENT = { address: '192.0.2.7', userAgent: 'Test', language: 'pt-BR' };

let provider: Server;
let api: Server;
let web: Server;
/** Address of the site. */
let site: string;
/** What the API was told, and what it answers. */
let told: { path: string; claims: Record<string, unknown> }[] = [];
let answer: { status: number; body: object };

/** Cookies of a browser, by host. */
class Jar {
  readonly #kept = new Map<string, string>();
  read(lines: readonly string[]): void {
    for (const line of lines) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
      if (value === '') this.#kept.delete(name);
      else this.#kept.set(name, value);
    }
  }
  all(): Record<string, string> {
    return Object.fromEntries(this.#kept);
  }
  header(): string {
    return [...this.#kept].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}

/** The site's route of next-auth, without Next: form bodies, queries and cookies as Next hands them on. */
async function answerAuth(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '', site);
  const sent = await text(request);
  const cookies = (request.headers.cookie ?? '').split('; ').filter(Boolean);
  const asked = Object.assign(request, {
    query: { ...Object.fromEntries(searchParams), nextauth: pathname.split('/').slice(3) },
    body: Object.fromEntries(new URLSearchParams(sent)),
    cookies: Object.fromEntries(cookies.map((one) => one.split(/=(.*)/s).map(decodeURIComponent))),
  });
  const answering = Object.assign(response, {
    status: (code: number) => Object.assign(response, { statusCode: code }),
    send: (body: unknown) => response.end(typeof body === 'string' ? body : JSON.stringify(body)),
    json: (body: unknown) => response.end(JSON.stringify(body)),
  });
  await NextAuth(
    asked as unknown as NextApiRequest,
    answering as unknown as NextApiResponse,
    authOptions(CLIENT),
  );
}

const listen = (server: Server) =>
  new Promise<string>((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    ),
  );

beforeAll(async () => {
  api = createServer(async (request, response) => {
    const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
    const { payload } = await jwtVerify(token, deriveKey('service'), { audience: 'hub-api-service' });
    told.push({ path: request.url ?? '', claims: payload });
    response
      .writeHead(answer.status, { 'content-type': 'application/json' })
      .end(JSON.stringify(answer.body));
  });
  vi.stubEnv('HUB_SECRET', 'a secret of the tests that is long enough');
  web = createServer((request, response) => answerAuth(request, response));
  site = await listen(web);
  vi.stubEnv('HUB_PUBLIC_URL', site);
  vi.stubEnv('NEXTAUTH_URL', site);
  vi.stubEnv('HUB_API_URL', await listen(api));
  provider = createServer();
  const issuer = await listen(provider);
  // It warns of the settings of its development, which these are.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(console, 'info').mockImplementation(() => {});
  const oidc = new Provider(issuer, {
    clients: [
      { client_id: 'hub', client_secret: 'of the hub', redirect_uris: [`${site}/api/auth/callback/oidc`] },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: `${id}@example.org`, email_verified: true, name: 'Persona' }),
    }),
    pkce: { required: () => true },
  });
  provider.on('request', oidc.callback());
  vi.stubEnv('HUB_OIDC_ISSUER', issuer);
  vi.stubEnv('HUB_OIDC_CLIENT_ID', 'hub');
  vi.stubEnv('HUB_OIDC_CLIENT_SECRET', 'of the hub');
  vi.stubEnv('HUB_OIDC_NAME', 'Instituto');
});
beforeEach(() => {
  told = [];
  answer = { status: 201, body: { session: 'a-session', person: { handle: 'p-1', name: 'Persona' } } };
});
afterAll(() => {
  web?.close();
  api?.close();
  provider?.close();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** A step of a browser: redirects are not followed by themselves. */
async function step(jar: Jar, address: string | URL, form?: Record<string, string>) {
  const response = await fetch(address, {
    method: form ? 'POST' : 'GET',
    redirect: 'manual',
    headers: { cookie: jar.header() },
    ...(form && { body: new URLSearchParams(form) }),
  });
  jar.read(response.headers.getSetCookie());
  return { to: response.headers.get('location'), text: await response.text() };
}

/** From the button of the sign-in page to the provider: where its browser is sent. */
async function leave(jar: Jar): Promise<URL> {
  const { csrfToken } = JSON.parse((await step(jar, `${site}/api/auth/csrf`)).text);
  return new URL((await step(jar, `${site}/api/auth/signin/oidc`, { csrfToken })).to ?? '');
}

/** Signs in at the provider's own forms; gives the address by which it leads back. */
async function signInThere(start: URL, login: string): Promise<URL> {
  const jar = new Jar();
  let at = start;
  let form: Record<string, string> | undefined;
  for (let steps = 0; steps < 12; steps++) {
    if (at.origin === site) return at;
    const { to, text: page } = await step(jar, at, form);
    form = undefined;
    if (to) {
      at = new URL(to, at);
      continue;
    }
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
    const action = /action="([^"]+)"/.exec(page)?.[1];
    if (!prompt || !action) throw new Error(`the provider stopped: ${page.slice(0, 300)}`);
    at = new URL(action, at);
    form = { prompt, ...(prompt === 'login' && { login, password: 'any' }) };
  }
  throw new Error('the provider led nowhere');
}

it('asks the provider with PKCE, state and nonce, and comes back with a session of the API', async () => {
  const jar = new Jar();
  const away = await leave(jar);
  expect(Object.fromEntries(away.searchParams)).toMatchObject({
    client_id: 'hub',
    response_type: 'code',
    scope: 'openid email profile',
    code_challenge_method: 'S256',
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    state: expect.stringMatching(/.{20}/),
    nonce: expect.stringMatching(/.{20}/),
  });
  const { to } = await step(jar, await signInThere(away, 'ana'));
  expect(to).toBe(site);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({
    path: '/auth/sessions/oidc',
    claims: {
      address: '192.0.2.7',
      identity: {
        iss: process.env.HUB_OIDC_ISSUER,
        sub: 'ana',
        email: 'ana@example.org',
        email_verified: true,
        name: 'Persona',
      },
    },
  });
  const token = jar.all()['next-auth.session-token'] ?? '';
  expect(await decode({ token, secret: cookieSecret() })).toMatchObject({ sub: 'p-1', sid: 'a-session' });
});

it('says why the API refused, in the language of the browser', async () => {
  answer = { status: 401, body: { errors: [{ message: 'x', extensions: { code: 'OIDC_REFUSED' } }] } };
  const jar = new Jar();
  const { to } = await step(jar, await signInThere(await leave(jar), 'eva'));
  expect(to).toBe(`${site}/pt/sign-in?error=OIDC_REFUSED`);
  expect(jar.all()).not.toHaveProperty('next-auth.session-token');
});

it('takes no answer that this browser did not ask for, and none twice', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const asked = new Jar();
  const back = await signInThere(await leave(asked), 'ana');
  const other = new Jar();
  await leave(other);
  for (const jar of [other, new Jar()]) {
    const { to } = await step(jar, back);
    expect(to).toContain('error=OAuthCallback');
    const { to: next } = await step(jar, to ?? '');
    expect((await step(jar, next ?? '')).to).toMatch(/^\/pt\/sign-in\?.*error=OAuthCallback/);
  }
  expect((await step(asked, back)).to).toBe(site);
  expect((await step(asked, back)).to).toContain('error=OAuthCallback');
  expect(told).toHaveLength(1);
});

it('knows a provider only where it is set up whole', () => {
  const all = {
    HUB_OIDC_ISSUER: 'https://id.example.org/a',
    HUB_OIDC_CLIENT_ID: 'x',
    HUB_OIDC_CLIENT_SECRET: 'y',
  };
  expect(oidcSettings({})).toBeNull();
  expect(oidcSettings(all)).toMatchObject({ name: 'id.example.org' });
  for (const missing of Object.keys(all)) {
    expect(() => oidcSettings({ ...all, [missing]: '' })).toThrow('must be set together');
  }
});
