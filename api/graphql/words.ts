import type { Words } from '@hub/schema/errors.ts';

/** What the API itself says of a request that it cannot answer. */
export const WORDS = {
  internal: {
    ES: 'La solicitud no pudo completarse por un fallo del servidor. Inténtelo de nuevo más tarde.',
    PT: 'A solicitação não pôde ser concluída por uma falha do servidor. Tente novamente mais tarde.',
    EN: 'The request could not be completed because of a fault of the server. Try again later.',
  },
  unavailable: {
    ES: 'La base de datos no está disponible en este momento. Inténtelo de nuevo en unos segundos.',
    PT: 'O banco de dados não está disponível neste momento. Tente novamente em alguns segundos.',
    EN: 'The database is not available at this moment. Try again in a few seconds.',
  },
  tooLarge: {
    ES: 'El cuerpo de la solicitud supera 1 MB.',
    PT: 'O corpo da solicitação passa de 1 MB.',
    EN: 'The body of the request is larger than 1 MB.',
  },
  notJson: {
    ES: 'El cuerpo de la solicitud no es JSON válido en UTF-8.',
    PT: 'O corpo da solicitação não é JSON válido em UTF-8.',
    EN: 'The body of the request is not valid JSON in UTF-8.',
  },
  notFound: {
    ES: 'No hay nada en esta dirección. La API GraphQL está en /graphql.',
    PT: 'Não há nada neste endereço. A API GraphQL está em /graphql.',
    EN: 'There is nothing at this address. The GraphQL API is at /graphql.',
  },
} satisfies Record<string, Words>;
