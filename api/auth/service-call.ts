import express, { type Request, type RequestHandler } from 'express';
import { z } from 'zod';
import { AuthError } from './auth-error.ts';
import { bearer } from './bearer.ts';

/** Bodies of what the web asks are small. */
export const smallBody: RequestHandler = express.json({ limit: '8kb' });

/** A text that PostgreSQL can keep. `max`: characters. */
export function printable(max: number) {
  return z
    .string()
    .min(1)
    .max(max)
    .refine((text) => !text.includes('\0') && text.isWellFormed());
}

/** What the web's own token says. Throws AuthError (SERVICE_TOKEN_REQUIRED) where it doesn't count. */
export async function fromWeb<Claims>(
  request: Request,
  read: (token: string) => Promise<Claims>,
): Promise<Claims> {
  const token = bearer(request.get('authorization'));
  if (token === undefined) throw new AuthError('SERVICE_TOKEN_REQUIRED');
  return read(token).catch(() => {
    throw new AuthError('SERVICE_TOKEN_REQUIRED');
  });
}

/** The body in its shape. Throws AuthError (BAD_INPUT). */
export function bodyOf<Shape extends z.ZodType>(request: Request, shape: Shape): z.infer<Shape> {
  const body = shape.safeParse(request.body);
  if (!body.success) throw new AuthError('BAD_INPUT');
  return body.data;
}

/** An answer that is no fault. Throws the fault as an AuthError. */
export function unlessFault<Answer extends object>(answer: Answer): Exclude<Answer, { fault: string }> {
  if ('fault' in answer) {
    const { fault, retryAfterSeconds } = answer as { fault: AuthError['code']; retryAfterSeconds?: number };
    throw new AuthError(fault, retryAfterSeconds);
  }
  return answer as Exclude<Answer, { fault: string }>;
}
