import { writeFile } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { deliverWebhooks } from '../api/integration/services/deliver-webhooks';
import { CONTRACTS } from '../contracts';
import { runApi } from './api';

interface Tokens {
  create(attributes: Record<string, unknown>): Promise<{ accessKey: string }>;
}

const DELIVER_EVERY_MS = 500;

function suiteActions(): string[] {
  return Object.entries(CONTRACTS).flatMap(([controller, contract]) =>
    Object.entries(contract).flatMap(([name, { actor }]) =>
      actor === 'integration' ? [`api::${controller}.${name}`] : [],
    ),
  );
}

async function prepare(strapi: Core.Strapi): Promise<void> {
  const file = process.env['EXAMPLE_TOKEN_FILE'];
  if (file === undefined) throw new Error('EXAMPLE_TOKEN_FILE is missing');
  // Strapi's types know its services by name only.
  const tokens = strapi.service('admin::api-token-content-api') as unknown as Tokens;
  const { accessKey } = await tokens.create({
    ...{ name: 'Esempio', description: '', lifespan: null },
    ...{ kind: 'content-api', type: 'custom', permissions: suiteActions() },
  });
  await writeFile(file, accessKey, { mode: 0o600 });
  // Whoever looks on does not wait for the minute to be over.
  setInterval(() => void deliverWebhooks(strapi), DELIVER_EVERY_MS).unref();
}

// The API of the portal that the example of the integration starts for itself.
void runApi(prepare);
