import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { isPublicAddress } from './public-address';

/** Where webhooks go and the secret with which they are signed. */
export interface WebhookTarget {
  url: string;
  /** In the form of Standard Webhooks: `whsec_` and base64. */
  secret: string;
  /** Names of hosts that may be inside a private network. */
  privateHosts: readonly string[];
}

/** What is sent: the same identifier each time that it is sent again. */
export interface WebhookMessage {
  id: string;
  /** JSON. */
  body: string;
}

const PATIENCE_MS = 10_000;

class PrivateAddress extends Error {}

// The very address that was looked at is the one that is connected to: another look-up could bring another one.
const lookUpPublic: LookupFunction = (hostname, options, callback) => {
  dns.lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) callback(error, '');
    else if (addresses.some(({ address }) => !isPublicAddress(address)))
      callback(new PrivateAddress(hostname), '');
    else if (options.all === true) callback(null, addresses);
    else callback(null, addresses[0]?.address ?? '', addresses[0]?.family);
  });
};

interface Sent {
  url: URL;
  /** Whether it may be inside a private network. */
  anywhere: boolean;
  headers: http.OutgoingHttpHeaders;
  body: string;
}

function post({ url, anywhere, headers, body }: Sent, signal: AbortSignal): Promise<number> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // Of an address that is written as such nothing is looked up.
  if (!anywhere && isIP(host) !== 0 && !isPublicAddress(host))
    return Promise.reject(new PrivateAddress(host));
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        ...{ method: 'POST', headers, agent: false, signal },
        ...(!anywhere && { lookup: lookUpPublic }),
      },
      (response) => {
        resolve(response.statusCode ?? 0);
        // Nobody reads what it says; a redirection is not followed, because it could lead anywhere.
        response.destroy();
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });
}

/**
 * Sends a webhook, signed after the Standard Webhooks convention. Addresses inside private networks are refused unless their
 * host is allowed by name.
 * @param leaveOff aborted when nobody waits for the answer any more
 * @returns null when it was taken (2xx), else what went wrong, in a few words and without the address
 */
export async function sendWebhook(
  { url, secret, privateHosts }: WebhookTarget,
  { id, body }: WebhookMessage,
  leaveOff?: AbortSignal,
): Promise<string | null> {
  const [at, target] = [new Date(), new URL(url)];
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  };
  const patience = AbortSignal.timeout(PATIENCE_MS);
  const signal = leaveOff === undefined ? patience : AbortSignal.any([patience, leaveOff]);
  const anywhere = privateHosts.includes(target.hostname);
  try {
    const status = await post({ url: target, anywhere, headers, body }, signal);
    return status >= 200 && status < 300 ? null : `risposta ${String(status)}`;
  } catch (error) {
    if (error instanceof PrivateAddress) return 'indirizzo di una rete privata';
    return signal.aborted ? 'nessuna risposta' : 'non raggiungibile';
  }
}
