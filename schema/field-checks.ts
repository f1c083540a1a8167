import { z } from 'zod';
import { isStorable } from './command.ts';
import type { Words } from './errors.ts';
import { type FieldIssue, InvalidError } from './user-errors.ts';

/** A line or paragraph of text, trimmed and in Unicode NFC; empty becomes null. `max`: characters. */
export function text(max: number) {
  return z
    .string()
    .refine(isStorable, { params: { fault: 'CHARACTERS' } })
    .transform((given) => given.trim().normalize('NFC'))
    .pipe(z.string().max(max))
    .transform((kept) => (kept === '' ? null : kept))
    .nullish();
}

/** A text in each of the three languages; a language that isn't sent stays as it is. */
export function textByLanguage(max: number) {
  return z.object({ es: text(max), pt: text(max), en: text(max) }).nullish();
}

/** An address of the web, http or https. */
export function webAddress(max: number) {
  return text(max).refine(isWebAddress, { params: { fault: 'WEB_ADDRESS' } });
}

/** Degrees from -`limit` to `limit`. */
export function degrees(limit: number) {
  return z.number().min(-limit).max(limit).nullish();
}

/** The input in its shape. Throws InvalidError with every fault. */
export function parseInput<Shape extends z.ZodType>(shape: Shape, input: unknown): z.infer<Shape> {
  const parsed = shape.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new InvalidError(parsed.error.issues.map(toIssue));
}

/** A fault that shows only beside what is stored already. */
export function issue(field: string, fault: Exclude<keyof typeof FAULTS, 'TOO_LONG' | 'RANGE'>): FieldIssue {
  return { field, code: fault, words: FAULTS[fault] };
}

function isWebAddress(address: string | null | undefined): boolean {
  if (address === null || address === undefined) return true;
  const parsed = /^https?:\/\/[^\s]+$/i.test(address) ? URL.parse(address) : null;
  return parsed !== null && parsed.username === '' && parsed.password === '' && parsed.hostname.includes('.');
}

function toIssue(found: z.core.$ZodIssue): FieldIssue {
  const field = found.path.join('.');
  if (found.code === 'too_big' && found.origin === 'string') {
    return { field, code: 'TOO_LONG', words: FAULTS.TOO_LONG(String(found.maximum)) };
  }
  if (found.code === 'too_big' || found.code === 'too_small') {
    const limit = Math.abs(Number(found.code === 'too_big' ? found.maximum : found.minimum));
    return { field, code: 'RANGE', words: FAULTS.RANGE(String(limit)) };
  }
  const fault = found.code === 'custom' && (found.params?.fault as keyof typeof FAULTS | undefined);
  if (fault === 'CHARACTERS' || fault === 'WEB_ADDRESS') return issue(field, fault);
  return issue(field, 'WRONG_KIND');
}

const FAULTS = {
  REQUIRED: {
    ES: 'Se necesita en al menos un idioma.',
    PT: 'É necessário em pelo menos um idioma.',
    EN: 'It is needed in at least one language.',
  },
  TOGETHER: {
    ES: 'La latitud y la longitud van juntas.',
    PT: 'A latitude e a longitude vão juntas.',
    EN: 'Latitude and longitude go together.',
  },
  FUTURE: {
    ES: 'Debe ser una fecha futura.',
    PT: 'Deve ser uma data futura.',
    EN: 'It must be in the future.',
  },
  EMPTY: {
    ES: 'No puede quedar vacío.',
    PT: 'Não pode ficar vazio.',
    EN: 'It may not be empty.',
  },
  CHARACTERS: {
    ES: 'Contiene caracteres que no se pueden guardar.',
    PT: 'Contém caracteres que não podem ser guardados.',
    EN: 'It holds characters that cannot be kept.',
  },
  WEB_ADDRESS: {
    ES: 'Debe ser una dirección web completa, como https://ejemplo.org.',
    PT: 'Deve ser um endereço web completo, como https://exemplo.org.',
    EN: 'It must be a whole web address, such as https://example.org.',
  },
  OTHER_TYPE: {
    ES: 'Es el id de otra clase de objeto.',
    PT: 'É o id de outro tipo de objeto.',
    EN: 'It is the id of another kind of thing.',
  },
  WRONG_KIND: {
    ES: 'El valor no es válido.',
    PT: 'O valor não é válido.',
    EN: 'The value is not valid.',
  },
  TOO_LONG: (max: string): Words => ({
    ES: `No más de ${max} caracteres.`,
    PT: `No máximo ${max} caracteres.`,
    EN: `No more than ${max} characters.`,
  }),
  RANGE: (limit: string): Words => ({
    ES: `Debe estar entre -${limit} y ${limit}.`,
    PT: `Deve estar entre -${limit} e ${limit}.`,
    EN: `It must be between -${limit} and ${limit}.`,
  }),
};
