import { CONTRACTS } from '../../../contracts';
import { describedWebhooks } from '../../../contracts/integration/webhooks';
import { openApiDocument, type OpenApiDocument } from '../../../contracts/openapi';

const DESCRIPTION = [
  'La porta da cui il gestionale del CAF lavora con il portale.',
  'Ogni chiamata porta, nell’intestazione `Authorization: Bearer …`, un token API fatto nell’amministrazione e limitato alle azioni scelte: il nome di ogni azione è quello dell’operazione. I token con accesso completo o di sola lettura sono rifiutati.',
  'Le risorse hanno l’identificativo esterno scelto dal gestionale. PUT crea o aggiorna: ripetere la stessa chiamata non cambia nulla e risponde `unchanged`. Con `If-Match` cambia soltanto la versione che è stata letta, con `If-None-Match: *` crea soltanto quello che ancora non c’è.',
  'Gli elenchi sono nell’ordine delle modifiche: si continua con `cursor`, che è il `nextCursor` della risposta precedente, finché non è null. La volta dopo si ricomincia con `updatedSince`, da qualche minuto prima dell’ultima lettura: quello che era già noto torna uguale.',
  'Gli istanti sono in UTC, con i millisecondi. Un campo sconosciuto in quello che si manda è un errore; nelle risposte ne possono arrivare di nuovi.',
].join('\n\n');

let made: OpenApiDocument | null = null;

/** The OpenAPI document of the suite's door; it is the same as long as the server runs. */
export function suiteDocument(): OpenApiDocument {
  made ??= openApiDocument(CONTRACTS, {
    title: 'PersonalCAF: porta del gestionale',
    version: '1.0.0',
    description: DESCRIPTION,
    webhooks: describedWebhooks(),
    actors: ['integration'],
  });
  return made;
}
