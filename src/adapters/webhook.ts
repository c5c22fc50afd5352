import { Webhook } from 'standardwebhooks';

/** Where webhooks go and the secret with which they are signed. */
export interface WebhookTarget {
  url: string;
  /** In the form of Standard Webhooks: `whsec_` and base64. */
  secret: string;
}

/** What is sent: the same identifier each time that it is sent again. */
export interface WebhookMessage {
  id: string;
  /** JSON. */
  body: string;
}

const PATIENCE_MS = 10_000;

/**
 * Sends a webhook, signed after the Standard Webhooks convention.
 * @returns null when it was taken (2xx), else what went wrong, in a few words and without the address
 */
export async function sendWebhook(
  { url, secret }: WebhookTarget,
  { id, body }: WebhookMessage,
): Promise<string | null> {
  const at = new Date();
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign(id, at, body),
      },
      body,
      // An address that sends on could send anywhere.
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await response.body?.cancel();
    return response.ok ? null : `risposta ${String(response.status)}`;
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'nessuna risposta' : 'non raggiungibile';
  }
}
