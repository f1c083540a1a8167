import type { Words } from '@hub/schema/errors.ts';
import { PASSWORD_MIN } from '@hub/schema/modules/access/account/account-limits.ts';
import type { CredentialFault } from '@hub/schema/modules/access/load-viewer.ts';
import { PASSWORD_MAX } from '@hub/schema/modules/access/password.ts';
import type { NextFunction, Request, Response } from 'express';
import { localeOf } from '../locale.ts';

export type AuthCode =
  | CredentialFault
  | 'BAD_INPUT'
  | 'SERVICE_TOKEN_REQUIRED'
  | 'SIGN_IN_REFUSED'
  | 'TOTP_REQUIRED'
  | 'TOTP_REFUSED'
  | 'OIDC_REFUSED'
  | 'INVITATION_REFUSED'
  | 'ACCOUNT_EXISTS'
  | 'WEAK_PASSWORD'
  | 'TOO_MANY_ATTEMPTS';

const STATUS: Partial<Record<AuthCode, number>> = {
  BAD_INPUT: 400,
  WEAK_PASSWORD: 400,
  ACCOUNT_EXISTS: 409,
  TOO_MANY_ATTEMPTS: 429,
};

/** Refusals of what a person shows, where the caller's own credential is right. */
const OF_PERSONS: ReadonlySet<AuthCode> = new Set([
  'SIGN_IN_REFUSED',
  'TOTP_REQUIRED',
  'TOTP_REFUSED',
  'OIDC_REFUSED',
  'INVITATION_REFUSED',
]);

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
    ES: 'Falta algo de lo que se necesita, o es demasiado largo.',
    PT: 'Falta algo do que é necessário, ou é longo demais.',
    EN: 'Something that is needed is missing, or is too long.',
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
  TOTP_REQUIRED: {
    ES: 'Escriba el código de su aplicación.',
    PT: 'Escreva o código do seu aplicativo.',
    EN: 'Enter the code of your app.',
  },
  TOTP_REFUSED: {
    ES: 'El código no es correcto, o ya se usó. Espere al siguiente.',
    PT: 'O código não está correto, ou já foi usado. Espere o próximo.',
    EN: 'The code is not right, or was used already. Wait for the next one.',
  },
  OIDC_REFUSED: {
    ES: 'No hay una cuenta del hub para esta identidad. Pida una invitación a su observatorio.',
    PT: 'Não há uma conta do hub para esta identidade. Peça um convite ao seu observatório.',
    EN: 'There is no account of the hub for this identity. Ask your observatory for an invitation.',
  },
  INVITATION_REFUSED: {
    ES: 'La invitación no es válida: puede haberse usado, retirado o vencido. Pida otra.',
    PT: 'O convite não é válido: pode ter sido usado, retirado ou vencido. Peça outro.',
    EN: 'The invitation does not count: it may be used, withdrawn or expired. Ask for another.',
  },
  ACCOUNT_EXISTS: {
    ES: 'Este correo ya tiene una cuenta. Inicie sesión y acepte la invitación.',
    PT: 'Este e-mail já tem uma conta. Entre e aceite o convite.',
    EN: 'This e-mail has an account already. Sign in and accept the invitation.',
  },
  WEAK_PASSWORD: {
    ES: `La contraseña debe tener de ${PASSWORD_MIN} a ${PASSWORD_MAX} caracteres. Una frase se recuerda mejor.`,
    PT: `A senha deve ter de ${PASSWORD_MIN} a ${PASSWORD_MAX} caracteres. Uma frase é mais fácil de lembrar.`,
    EN: `The password must have ${PASSWORD_MIN} to ${PASSWORD_MAX} characters. A phrase is easier to remember.`,
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
    const invalid = OF_PERSONS.has(error.code) ? '' : ' error="invalid_token"';
    response.set('www-authenticate', `Bearer realm="hub"${invalid && `,${invalid}`}`);
  }
  if (error.retryAfterSeconds !== undefined) response.set('retry-after', String(error.retryAfterSeconds));
  const message = WORDS[error.code][localeOf(request.get('accept-language'))];
  response
    .status(error.status)
    .set('cache-control', 'no-store')
    .json({ errors: [{ message, extensions: { code: error.code } }] });
}
