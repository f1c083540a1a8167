import { InvalidError } from '../../user-errors.ts';

/** A password or code that isn't the right one, told beside its field. */
export function wrongSecret(field: 'current' | 'password' | 'code'): InvalidError {
  return new InvalidError([{ field, code: 'WRONG', words: field === 'code' ? CODE : PASSWORD }]);
}

const PASSWORD = {
  ES: 'La contraseña no es correcta.',
  PT: 'A senha não está correta.',
  EN: 'The password is not right.',
};
const CODE = {
  ES: 'El código no es correcto, o ya se usó. Espere al siguiente.',
  PT: 'O código não está correto, ou já foi usado. Espere o próximo.',
  EN: 'The code is not right, or was used already. Wait for the next one.',
};
