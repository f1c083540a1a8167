import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);

const shape = z.object({
  DATABASE_URL: z.string().startsWith('postgres'),
  /** 0: any free port. */
  HUB_API_PORT: port.default(4000),
  HUB_SECRET: z.string().min(32),
  /** The one public address of the hub: what links, ids of events and catalogues say. */
  HUB_PUBLIC_URL: z.url().default('http://localhost:3000'),
  /** "admins": administrators must have one-time codes, or their roles don't count. */
  HUB_REQUIRE_TOTP: z.enum(['', 'admins']).default(''),
  NODE_ENV: z.string().default('development'),
  HUB_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

/** The settings of the API, checked once at start. */
export type Env = z.infer<typeof shape>;

/** Reads the settings. Throws an error that names each wrong variable and never its value. */
export function readEnv(variables: Record<string, string | undefined>): Env {
  const parsed = shape.safeParse(variables);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The API cannot start; settings to mend:\n  ${faults.join('\n  ')}`);
}
