import type { Frequency, PeriodFault } from '../../engine/structure/period.ts';
import type { Words } from '../../errors.ts';

/** What is said of a filter that cannot be answered. The first ones end a sentence that names the argument. */
export const WORDS = {
  empty: { ES: 'está vacío.', PT: 'está vazio.', EN: 'is empty.' },
  emptyList: {
    ES: 'es una lista vacía: omítala para no filtrar.',
    PT: 'é uma lista vazia: omita-a para não filtrar.',
    EN: 'is an empty list: leave it out to filter by nothing.',
  },
  nul: {
    ES: 'contiene el carácter NUL.',
    PT: 'contém o caractere NUL.',
    EN: 'holds the character NUL.',
  },
  notPositive: {
    ES: 'debe ser un entero entre 1 y 2147483647.',
    PT: 'deve ser um inteiro entre 1 e 2147483647.',
    EN: 'must be an integer from 1 to 2147483647.',
  },
  backward: {
    ES: 'termina antes de comenzar.',
    PT: 'termina antes de começar.',
    EN: 'ends before it begins.',
  },
  asOfAndVersion: {
    ES: 'no puede darse junto con `asOf`.',
    PT: 'não pode ser dado junto com `asOf`.',
    EN: 'cannot be given together with `asOf`.',
  },
  versionAlone: {
    ES: 'El número de versión es de un conjunto de datos: dé también `dataset`.',
    PT: 'O número de versão é de um conjunto de dados: dê também `dataset`.',
    EN: 'A version number is that of one dataset: give `dataset` too.',
  },
  tooLong: (longest: number): Words => ({
    ES: `tiene más de ${longest} caracteres.`,
    PT: `tem mais de ${longest} caracteres.`,
    EN: `is longer than ${longest} characters.`,
  }),
  tooMany: (most: number): Words => ({
    ES: `tiene más de ${most} elementos.`,
    PT: `tem mais de ${most} elementos.`,
    EN: `has more than ${most} items.`,
  }),
  unknownFrequency: (code: string, known: readonly Frequency[]): Words => ({
    ES: `«${code}» no es una frecuencia. Las hay: ${known.join(', ')}.`,
    PT: `“${code}” não é uma frequência. Existem: ${known.join(', ')}.`,
    EN: `"${code}" is no frequency. There are: ${known.join(', ')}.`,
  }),
  unknownVersion: (dataset: string, version: number, latest: number): Words => ({
    ES: `${dataset} no tiene la versión ${version}; la más reciente es la ${latest}.`,
    PT: `${dataset} não tem a versão ${version}; a mais recente é a ${latest}.`,
    EN: `${dataset} has no version ${version}; its latest is ${latest}.`,
  }),
  otherThing: (argument: string, code: string): Words => ({
    ES: `En el filtro, \`${argument}\` contradice el lugar donde se pregunta, que es ${code}.`,
    PT: `No filtro, \`${argument}\` contradiz o lugar em que se pergunta, que é ${code}.`,
    EN: `In the filter, \`${argument}\` contradicts the thing that is asked, which is ${code}.`,
  }),
  foreignCursor: {
    ES: 'El argumento `after` no es un cursor de esta pregunta. Empiece de nuevo por la primera página.',
    PT: 'O argumento `after` não é um cursor desta pergunta. Comece de novo pela primeira página.',
    EN: 'The argument `after` is not a cursor of this question. Begin again at the first page.',
  },
} satisfies Record<string, Words | ((...given: never[]) => Words)>;

/** A code that a list does not have, with the codes of the list nearest to it. */
export interface UnknownCode {
  code: string;
  nearest: readonly string[];
}

/** Names unknown codes of one list with the valid ones nearest to each. */
export function unknownCodes(list: string, unknown: readonly UnknownCode[]): Words {
  const each = (join: (code: string, nearest: string) => string) =>
    unknown
      .map(({ code, nearest }) => (nearest.length > 0 ? join(code, nearest.join(', ')) : code))
      .join('; ');
  return {
    ES: `Códigos que ${list} no tiene: ${each((code, nearest) => `${code} (cercanos: ${nearest})`)}.`,
    PT: `Códigos que ${list} não tem: ${each((code, nearest) => `${code} (próximos: ${nearest})`)}.`,
    EN: `Codes that ${list} does not have: ${each((code, nearest) => `${code} (nearest: ${nearest})`)}.`,
  };
}

/** Names a concept that no structure in question has, with those that they have. */
export function unknownConcept(concept: string, structures: string, known: readonly string[]): Words {
  return {
    ES: `${structures} no tiene la dimensión ${concept}. Tiene: ${known.join(', ')}.`,
    PT: `${structures} não tem a dimensão ${concept}. Tem: ${known.join(', ')}.`,
    EN: `${structures} has no dimension ${concept}. It has: ${known.join(', ')}.`,
  };
}

const PARTS: Record<Exclude<Frequency, 'A'>, Words> = {
  S: { ES: 'semestres', PT: 'semestres', EN: 'half-years' },
  Q: { ES: 'trimestres', PT: 'trimestres', EN: 'quarters' },
  M: { ES: 'meses', PT: 'meses', EN: 'months' },
  W: { ES: 'semanas', PT: 'semanas', EN: 'weeks' },
  D: { ES: 'días', PT: 'dias', EN: 'days' },
};

/** Says why a text is no period. */
export function impossiblePeriod(text: string, fault: PeriodFault): Words {
  switch (fault.error) {
    case 'NO_SUCH_YEAR':
      return {
        ES: `«${text}» no existe: los años van de 0001 a 9999.`,
        PT: `“${text}” não existe: os anos vão de 0001 a 9999.`,
        EN: `"${text}" does not exist: years run from 0001 to 9999.`,
      };
    case 'NO_SUCH_PART': {
      const part = PARTS[fault.part];
      return {
        ES: `«${text}» no existe: hay ${fault.largest} ${part.ES}.`,
        PT: `“${text}” não existe: há ${fault.largest} ${part.PT}.`,
        EN: `"${text}" does not exist: there are ${fault.largest} ${part.EN}.`,
      };
    }
    case 'NOT_A_PERIOD':
      return {
        ES: `«${text}» no es un periodo SDMX, como 2023, 2023-S1, 2023-Q1, 2023-01, 2023-W05 o 2023-01-31.`,
        PT: `“${text}” não é um período SDMX, como 2023, 2023-S1, 2023-Q1, 2023-01, 2023-W05 ou 2023-01-31.`,
        EN: `"${text}" is no SDMX period, such as 2023, 2023-S1, 2023-Q1, 2023-01, 2023-W05 or 2023-01-31.`,
      };
  }
}
