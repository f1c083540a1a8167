import type { Words } from './errors.ts';

/** A reason of the person's own for which a write did nothing: thrown by commands, a member of the answer's union. */
export abstract class UserFailure extends Error {
  abstract readonly code: string;
  readonly words: Words;

  constructor(words: Words) {
    super(words.EN);
    this.words = words;
  }
}

/** Nobody is signed in. */
export class SignInRequiredError extends UserFailure {
  readonly code = 'SIGN_IN_REQUIRED';
  constructor() {
    super({
      ES: 'Inicie sesión para hacer esto.',
      PT: 'Entre na sua conta para fazer isto.',
      EN: 'Sign in to do this.',
    });
  }
}

/** The person may see the thing and may not do this to it. */
export class ForbiddenError extends UserFailure {
  readonly code = 'FORBIDDEN';
  constructor(words: Words = NOT_ALLOWED) {
    super(words);
  }
}

const NOT_ALLOWED: Words = {
  ES: 'Su función en el observatorio no permite hacer esto.',
  PT: 'Sua função no observatório não permite fazer isto.',
  EN: 'Your role at the observatory does not allow this.',
};

/** There is no such thing, or the person may not see it: the two are told alike. */
export class NotFoundError extends UserFailure {
  readonly code = 'NOT_FOUND';
  constructor() {
    super({
      ES: 'No se encontró, o no puede verlo.',
      PT: 'Não foi encontrado, ou você não pode vê-lo.',
      EN: 'It was not found, or you may not see it.',
    });
  }
}

/** A fault in one field of what was sent. `field` is a path such as "name.es". */
export interface FieldIssue {
  field: string;
  code: string;
  words: Words;
}

/** What was sent can't be kept; every fault is told at once. */
export class InvalidError extends UserFailure {
  readonly code = 'INVALID';
  readonly issues: FieldIssue[];
  constructor(issues: FieldIssue[]) {
    super({
      ES: 'No se guardó nada: hay datos que corregir.',
      PT: 'Nada foi salvo: há dados para corrigir.',
      EN: 'Nothing was saved: some fields need correction.',
    });
    this.issues = issues;
  }
}

/** One sent field in which the two versions differ. */
export interface FieldConflict {
  field: string;
  current: string | null;
  yours: string | null;
}

/** Someone else changed the thing since the person read it. Holds both versions. */
export class ConflictError extends UserFailure {
  readonly code = 'CONFLICT';
  /** The thing as it stands: its row, branded with its type of the graph. */
  readonly current: { revision: number };
  readonly fields: FieldConflict[];
  constructor(current: { revision: number }, fields: FieldConflict[]) {
    super({
      ES: 'Otra persona lo cambió mientras usted lo editaba. Compare las dos versiones y guarde de nuevo.',
      PT: 'Outra pessoa o alterou enquanto você o editava. Compare as duas versões e salve de novo.',
      EN: 'Someone else changed it while you were editing. Compare the two versions and save again.',
    });
    this.current = current;
    this.fields = fields;
  }
}

/** The idempotency key was used before, for something else. */
export class IdempotencyError extends UserFailure {
  readonly code = 'IDEMPOTENCY_KEY_REUSED';
  constructor() {
    super({
      ES: 'Esta clave de idempotencia ya se usó con otro contenido. Use una clave nueva.',
      PT: 'Esta chave de idempotência já foi usada com outro conteúdo. Use uma chave nova.',
      EN: 'This idempotency key was used before with other content. Use a new key.',
    });
  }
}
