import { issue } from './field-checks.ts';
import { decodeId } from './node.ts';
import { InvalidError, NotFoundError } from './user-errors.ts';

/**
 * The immutable code in a global id that a write is given, which must be of this type.
 * Throws InvalidError for the id of another type, NotFoundError for what is no id of the hub.
 */
export function codeOfId(typename: string, id: string, field = 'id'): string {
  const decoded = decodeId(id);
  if (decoded.typename === '' || decoded.id.includes('\0')) throw new NotFoundError();
  if (decoded.typename !== typename) throw new InvalidError([issue(field, 'OTHER_TYPE')]);
  return decoded.id;
}
