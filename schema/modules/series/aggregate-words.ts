import type { RefusalReason } from '../../engine/statistics/sum-request.ts';
import type { Words } from '../../errors.ts';

/** Why the hub gives no sum. */
export type SumRefusal = RefusalReason | 'SEVERAL_DATASETS' | 'NO_DATASET' | 'LAST_N' | 'TOO_MANY_ROWS';

/** What is said of a sum that would be wrong. `concept` and `codes`: what is at fault, where something is. */
export function refusalWords(reason: SumRefusal, concept = '', codes: readonly string[] = []): Words {
  const list = codes.join(', ');
  return WORDS[reason](concept, list);
}

const WORDS: Record<SumRefusal, (concept: string, codes: string) => Words> = {
  UNKNOWN_CONCEPT: (_concept, codes) => ({
    ES: `El conjunto de datos no tiene la dimensión ${codes}.`,
    PT: `O conjunto de dados não tem a dimensão ${codes}.`,
    EN: `The dataset has no dimension ${codes}.`,
  }),
  STOCK_OVER_TIME: () => ({
    ES: 'Un stock no se suma en el tiempo: agrupe por TIME_PERIOD, o por YEAR si hay un solo dato por año, o pida un solo periodo.',
    PT: 'Um estoque não se soma no tempo: agrupe por TIME_PERIOD, ou por YEAR se há um só dado por ano, ou peça um só período.',
    EN: 'A stock is not summed over time: group by TIME_PERIOD, or by YEAR where there is one figure a year, or ask for one period.',
  }),
  RATE: (concept) => ({
    ES: `Una tasa o un índice no se suma${concept && ` (${concept})`}: agrupe por esa dimensión y por TIME_PERIOD, o elija un solo código.`,
    PT: `Uma taxa ou um índice não se soma${concept && ` (${concept})`}: agrupe por essa dimensão e por TIME_PERIOD, ou escolha um só código.`,
    EN: `A rate or an index is not summed${concept && ` (${concept})`}: group by that dimension and by TIME_PERIOD, or choose one code.`,
  }),
  TOTAL_WITH_PARTS: (concept, codes) => ({
    ES: `La suma contaría dos veces: en ${concept}, uno de estos códigos contiene al otro: ${codes}.`,
    PT: `A soma contaria duas vezes: em ${concept}, um destes códigos contém o outro: ${codes}.`,
    EN: `The sum would count twice: in ${concept}, one of these codes holds the other: ${codes}.`,
  }),
  OVERLAPPING_CODES: (concept, codes) => ({
    ES: `Los códigos de ${concept} pueden superponerse, así que no se suman: ${codes}.`,
    PT: `Os códigos de ${concept} podem sobrepor-se, por isso não se somam: ${codes}.`,
    EN: `Codes of ${concept} may overlap, so they are not summed: ${codes}.`,
  }),
  NO_PARTITION: (concept) => ({
    ES: `Nada indica que los códigos de ${concept} formen juntos un total: agrupe por ${concept} o elija un código.`,
    PT: `Nada indica que os códigos de ${concept} formem juntos um total: agrupe por ${concept} ou escolha um código.`,
    EN: `Nothing says that the codes of ${concept} together are a total: group by ${concept} or choose a code.`,
  }),
  PARTIAL_DIMENSION: (concept) => ({
    ES: `El conjunto de datos no contiene todas las partes de ${concept}: su suma no sería el total. Agrupe por ${concept} o elija códigos.`,
    PT: `O conjunto de dados não contém todas as partes de ${concept}: sua soma não seria o total. Agrupe por ${concept} ou escolha códigos.`,
    EN: `The dataset does not hold every part of ${concept}: their sum would not be the total. Group by ${concept} or choose codes.`,
  }),
  MIXED_UNITS: (_concept, codes) => ({
    ES: `Las series están en unidades distintas, que no se suman: ${codes}.`,
    PT: `As séries estão em unidades diferentes, que não se somam: ${codes}.`,
    EN: `The series are in different units, which are not summed: ${codes}.`,
  }),
  SEVERAL_FREQUENCIES: (_concept, codes) => ({
    ES: `Hay series de varias frecuencias: elija una en el filtro (${codes}).`,
    PT: `Há séries de várias frequências: escolha uma no filtro (${codes}).`,
    EN: `There are series of several frequencies: choose one in the filter (${codes}).`,
  }),
  SEVERAL_DATASETS: (_concept, codes) => ({
    ES: `El indicador está en varios conjuntos de datos, que no se suman entre sí: elija uno en el filtro (${codes}).`,
    PT: `O indicador está em vários conjuntos de dados, que não se somam entre si: escolha um no filtro (${codes}).`,
    EN: `The indicator is in several datasets, which are never summed together: choose one in the filter (${codes}).`,
  }),
  NO_DATASET: () => ({
    ES: 'No hay conjuntos de datos publicados con este indicador que usted pueda ver.',
    PT: 'Não há conjuntos de dados publicados com este indicador que você possa ver.',
    EN: 'There is no published dataset with this indicator that you may see.',
  }),
  LAST_N: () => ({
    ES: 'Las sumas no toman `lastN`: cada serie podría terminar en otro momento. Dé un rango en `periods`.',
    PT: 'As somas não aceitam `lastN`: cada série poderia terminar em outro momento. Dê um intervalo em `periods`.',
    EN: 'Sums take no `lastN`: each series might end at another time. Give a range in `periods`.',
  }),
  TOO_MANY_ROWS: (_concept, codes) => ({
    ES: `La respuesta tendría más de ${codes} filas: agrupe por menos o filtre más.`,
    PT: `A resposta teria mais de ${codes} linhas: agrupe por menos ou filtre mais.`,
    EN: `The answer would have more than ${codes} rows: group by less or filter more.`,
  }),
};
