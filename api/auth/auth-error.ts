import type { Words } from '@hub/schema/errors.ts';
import type { CredentialFault } from '@hub/schema/modules/access/load-viewer.ts';
import type { NextFunction, Request, Response } from 'express';
import { localeOf } from '../locale.ts';

export type AuthCode =
  | CredentialFault
  | 'BAD_INPUT'
  | 'SERVICE_TOKEN_REQUIRED'
  | 'SIGN_IN_REFUSED'
  | 'TOO_MANY_ATTEMPTS';

const STATUS: Partial<Record<AuthCode, number>> = { BAD_INPUT: 400, TOO_MANY_ATTEMPTS: 429 };

const WORDS: Record<AuthCode, Words> = {
  INVALID_CREDENTIAL: {
    ES: 'La credencial no es válida.',
    PT: 'A credencial não é válida.',
    EN: 'The credential is not valid.',
  },
  CREDENTIAL_EXPIRED: {
    ES: 'La sesión o el token ha caducado. Inicie sesión de nuevo o cree otro token.',
    PT: 'A sessão ou o token expirou. Entre novamente ou crie outro token.',
    EN: 'The session or token has expired. Sign in again or create another token.',
  },
  CREDENTIAL_REVOKED: {
    ES: 'La sesión o el token fue revocado. Inicie sesión de nuevo o cree otro token.',
    PT: 'A sessão ou o token foi revogado. Entre novamente ou crie outro token.',
    EN: 'The session or token was revoked. Sign in again or create another token.',
  },
  ACCOUNT_DISABLED: {
    ES: 'La cuenta está desactivada. Escriba a la administración de la red.',
    PT: 'A conta está desativada. Escreva para a administração da rede.',
    EN: 'The account is disabled. Write to the administration of the network.',
  },
  BAD_INPUT: {
    ES: 'Se necesita un correo electrónico y una contraseña.',
    PT: 'São necessários um e-mail e uma senha.',
    EN: 'An e-mail and a password are needed.',
  },
  SERVICE_TOKEN_REQUIRED: {
    ES: 'Aquí solo llama el sitio web del hub.',
    PT: 'Aqui só o site do hub faz chamadas.',
    EN: "Only the hub's own web site calls here.",
  },
  SIGN_IN_REFUSED: {
    ES: 'El correo o la contraseña no son correctos.',
    PT: 'O e-mail ou a senha não estão corretos.',
    EN: 'The e-mail or the password is not right.',
  },
  TOO_MANY_ATTEMPTS: {
    ES: 'Demasiados intentos fallidos. Espere unos minutos e inténtelo de nuevo.',
    PT: 'Tentativas demais sem sucesso. Espere alguns minutos e tente de novo.',
    EN: 'Too many failed tries. Wait a few minutes and try again.',
  },
};

/** A request that is refused for who sends it. Carries a code and no secret. */
export class AuthError extends Error {
  readonly code: AuthCode;
  readonly status: number;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: AuthCode, retryAfterSeconds?: number) {
    super(code);
    this.name = 'AuthError';
    this.code = code;
    this.status = STATUS[code] ?? 401;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Answers an AuthError in the shape of a GraphQL error, in the language of the request; hands on all others. */
export function answerAuthError(
  error: unknown,
  request: Request,
  response: Response,
  next: NextFunction,
): void {
  if (!(error instanceof AuthError)) return next(error);
  if (error.status === 401) {
    const invalid = error.code === 'SIGN_IN_REFUSED' ? '' : ' error="invalid_token"';
    response.set('www-authenticate', `Bearer realm="hub"${invalid && `,${invalid}`}`);
  }
  if (error.retryAfterSeconds !== undefined) response.set('retry-after', String(error.retryAfterSeconds));
  const message = WORDS[error.code][localeOf(request.get('accept-language'))];
  response
    .status(error.status)
    .set('cache-control', 'no-store')
    .json({ errors: [{ message, extensions: { code: error.code } }] });
}
