import { builder } from '../../builder.ts';
import { UserError } from '../../user-error-types.ts';
import { UserFailure } from '../../user-errors.ts';

/** An observatory would be left without anyone who administers it. */
export class LastAdminError extends UserFailure {
  readonly code = 'LAST_ADMIN';
  constructor() {
    super({
      ES: 'El observatorio quedaría sin administración. Dé antes ese papel a otra persona.',
      PT: 'O observatório ficaria sem administração. Dê antes esse papel a outra pessoa.',
      EN: 'The observatory would be left without an administrator. Give that role to somebody else first.',
    });
  }
}

/** Too many wrong tries at a secret; none counts for a while. */
export class TooManyAttemptsError extends UserFailure {
  readonly code = 'TOO_MANY_ATTEMPTS';
  readonly retryAfterSeconds: number;
  constructor(retryAfterSeconds: number) {
    super({
      ES: 'Demasiados intentos. Espere unos minutos e inténtelo de nuevo.',
      PT: 'Tentativas demais. Espere alguns minutos e tente de novo.',
      EN: 'Too many tries. Wait a few minutes and try again.',
    });
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** An invitation that doesn't count: never made, used, withdrawn, out of its time, or for somebody else. */
export class InvitationRefusedError extends UserFailure {
  readonly code = 'INVITATION_REFUSED';
  constructor() {
    super({
      ES: 'La invitación no es válida: puede haberse usado, retirado o vencido, o ser para otro correo. Pida otra.',
      PT: 'O convite não é válido: pode ter sido usado, retirado ou vencido, ou ser para outro e-mail. Peça outro.',
      EN: 'The invitation does not count: it may be used, withdrawn or expired, or for another e-mail. Ask for another.',
    });
  }
}

builder.objectType(LastAdminError, {
  name: 'LastAdminError',
  description: 'The observatory would be left without anyone who administers it.',
  interfaces: [UserError],
});

builder.objectType(TooManyAttemptsError, {
  name: 'TooManyAttemptsError',
  description: 'There were too many tries; none counts for a while.',
  interfaces: [UserError],
  fields: (t) => ({
    retryAfterSeconds: t.exposeInt('retryAfterSeconds', { description: 'How long to wait, seconds.' }),
  }),
});

builder.objectType(InvitationRefusedError, {
  name: 'InvitationRefusedError',
  description: 'There is no such invitation that counts for this person.',
  interfaces: [UserError],
});
