import { z } from 'zod';
import { WEBHOOK_TYPES, type WebhookType } from '../../domain/integration/webhook-types';
import { Id, Instant } from '../fields';
import { jsonSchema, type JsonSchema } from '../openapi-schema';

// The keys of the catalogue, of which there are some.
export const WebhookTypeName = z.enum(Object.keys(WEBHOOK_TYPES) as [WebhookType, ...WebhookType[]]);

/** What the suite is sent: identifiers and what happened. Names and texts are asked for by whoever may read them. */
export const WebhookBody = z.object({
  type: WebhookTypeName,
  timestamp: Instant.describe(
    'Quando è successo: gli avvisi possono arrivare in un altro ordine. Com’è adesso si chiede all’API.',
  ),
  data: z.object({
    /** null: an appointment of somebody without an account. */
    customer: Id.nullable(),
    customerExternalId: z.string().nullable(),
    pratica: Id.nullable(),
    service: z.string().nullable(),
    year: z.int().nullable(),
    /** Of the uploaded file, or the archived document. */
    document: Id.nullable(),
    appointment: Id.nullable(),
    appointmentExternalId: z.string().nullable(),
  }),
});
export type WebhookBody = z.infer<typeof WebhookBody>;

const HEADERS = {
  'webhook-id': 'Lo stesso ogni volta che l’avviso viene mandato di nuovo.',
  'webhook-timestamp': 'Quando viene mandato, in secondi dal 1970: non quando è successo.',
  'webhook-signature': '«v1,» e HMAC-SHA256 in base64 di identificativo, istante e corpo, uniti da punti.',
};

/** The webhooks, as an OpenAPI 3.1 document lists them. */
export function describedWebhooks(): Record<string, { post: { summary: string } & Record<string, unknown> }> {
  const schema: JsonSchema = jsonSchema(WebhookBody, 'output');
  const parameters = Object.entries(HEADERS).map(([name, description]) => ({
    ...{ name, in: 'header', required: true, description, schema: { type: 'string' } },
  }));
  return Object.fromEntries(
    Object.entries(WEBHOOK_TYPES).map(([type, summary]) => [
      type,
      {
        post: {
          ...{ summary, parameters },
          requestBody: { required: true, content: { 'application/json': { schema } } },
          responses: { '2XX': { description: 'L’avviso è stato preso.' } },
        },
      },
    ]),
  );
}
