import type { Context } from '../../context.ts';
import { ForbiddenError, SignInRequiredError } from '../../user-errors.ts';
import { mayManageAccount } from './access-policy.ts';
import type { PersonViewer } from './viewer.ts';

/** The signed-in person. Throws SignInRequiredError or, for whoever comes by a token, ForbiddenError. */
export function requireAccountHolder({ viewer }: Context): PersonViewer {
  if (viewer.kind === 'anonymous') throw new SignInRequiredError();
  if (mayManageAccount(viewer)) return viewer;
  throw new ForbiddenError({
    ES: 'Con un token no se administran tokens ni sesiones. Inicie sesión en el sitio.',
    PT: 'Com um token não se administram tokens nem sessões. Entre no site.',
    EN: 'Tokens and sessions are not managed by a token. Sign in on the site.',
  });
}
