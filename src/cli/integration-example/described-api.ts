import { demand, Mismatch } from './mismatch';

/** What a call is given; the path comes from the document. */
export interface CallInput {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  /** Instead of a body in JSON: the contents of a file. */
  bytes?: Uint8Array;
  headers?: Record<string, string>;
}

export interface CallAnswer {
  status: number;
  etag: string | null;
  body: Record<string, unknown>;
}

interface Operation {
  method: string;
  path: string;
  responses: Record<string, unknown>;
  takes: string[];
}

interface OpenApi {
  openapi: string;
  paths: Record<
    string,
    Record<
      string,
      {
        operationId: string;
        responses: Record<string, unknown>;
        requestBody?: { content: Record<string, unknown> };
      }
    >
  >;
}

async function readDocument(portal: string): Promise<OpenApi> {
  const answer = await fetch(`${portal}/api/integration/v1/openapi.json`);
  demand(answer.ok, `il documento OpenAPI non si legge: risposta ${String(answer.status)}`);
  // Whoever calls checks what is used of it.
  return (await answer.json()) as OpenApi;
}

function operationsIn({ openapi, paths }: OpenApi): Map<string, Operation> {
  demand(openapi.startsWith('3.1.'), `il documento è di OpenAPI ${openapi}, non 3.1`);
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, responses, requestBody }]) => {
      const takes = Object.keys(requestBody?.content ?? {});
      return [operationId, { method: method.toUpperCase(), path, responses, takes }] as const;
    }),
  );
  return new Map(all);
}

function addressOf({ path }: Operation, { params = {}, query = {} }: CallInput): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const asked = new URLSearchParams(query).toString();
  return asked === '' ? filled : `${filled}?${asked}`;
}

function contentOf({ takes: [type] }: Operation, { body, bytes }: CallInput) {
  if (type === undefined) return {};
  return {
    headers: { 'content-type': type },
    body: type === 'application/json' ? JSON.stringify(body) : Buffer.from(bytes ?? []),
  };
}

/** The portal as its own document describes it: calls go by the names of their operations. */
export interface DescribedApi {
  /** How many operations are described. */
  size: number;
  /** @throws Mismatch when there is no such operation, or it answers with a status that the document does not name */
  call(name: string, input?: CallInput): Promise<CallAnswer>;
}

/** Reads the portal's document. @param portal its address, without a slash at the end */
export async function describedApi(portal: string, token: string): Promise<DescribedApi> {
  const operations = operationsIn(await readDocument(portal));
  return {
    size: operations.size,
    async call(name, input = {}) {
      const operation = operations.get(name);
      if (operation === undefined) throw new Mismatch(`il documento non conosce l’operazione ${name}`);
      const { headers, ...content } = contentOf(operation, input);
      const answer = await fetch(`${portal}${addressOf(operation, input)}`, {
        method: operation.method,
        headers: { authorization: `Bearer ${token}`, ...headers, ...input.headers },
        ...content,
      });
      const status = String(answer.status);
      demand(status in operation.responses, `${name} ha risposto ${status}, che il documento non prevede`);
      const text = await answer.text();
      const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
      return { status: answer.status, etag: answer.headers.get('etag'), body };
    },
  };
}

/** As `call`, where only a good answer will do. */
export async function wellAnswered(
  api: DescribedApi,
  name: string,
  input?: CallInput,
): Promise<Record<string, unknown>> {
  const { status, body } = await api.call(name, input);
  demand(status === 200, `${name} ha risposto ${String(status)}: ${JSON.stringify(body)}`);
  return body;
}
