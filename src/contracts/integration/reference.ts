import { z } from 'zod';
import { endpoint, FileAnswer, type Contract } from '../endpoint';

/** How the suite's door works, for whoever writes its other side. */
export const integrationReferenceContract = {
  getOpenApi: endpoint({
    actor: 'anyone',
    method: 'GET',
    path: '/openapi.json',
    summary: 'Questa API descritta secondo OpenAPI 3.1.',
    response: z.looseObject({ openapi: z.string() }),
  }),
  readReference: endpoint({
    actor: 'anyone',
    method: 'GET',
    path: '/docs',
    summary: 'La stessa descrizione, come pagina da leggere.',
    produces: 'text/html; charset=utf-8',
    response: FileAnswer,
  }),
} satisfies Contract;
