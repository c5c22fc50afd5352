import type { z } from 'zod';
import { fullPath, type Actor, type Contract, type Endpoint } from './endpoint';
import type { ErrorName } from './errors';
import {
  ERROR_SCHEMA,
  errorResponses,
  jsonSchema,
  NOT_MODIFIED,
  partOfFile,
  RANGE_HEADER,
  VERSION_HEADERS,
  VERSION_TOLD,
  type JsonSchema,
} from './openapi-schema';

/** What is described, and for whom. */
export interface OpenApiOptions {
  title: string;
  /** Of the API, for instance `1.0.0`. */
  version: string;
  /** In Markdown. */
  description?: string;
  /** What is sent to the reader of the document, as OpenAPI lists it. */
  webhooks?: Record<string, { post: { summary: string } & Record<string, unknown> }>;
  /** Only the endpoints of these callers. */
  actors: readonly Actor[];
}

/** A call, as the document describes it. */
export interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  parameters: Record<string, unknown>[];
  requestBody?: Record<string, unknown>;
  responses: Record<string, unknown>;
  security: Record<string, string[]>[];
}

/** An OpenAPI 3.1 document, ready to be written as JSON. */
export interface OpenApiDocument {
  openapi: '3.1.0';
  info: { title: string; version: string; description?: string };
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Operation>>;
  webhooks?: Record<string, { post: { summary: string } & Record<string, unknown> }>;
  components: { schemas: Record<string, JsonSchema>; securitySchemes: Record<string, unknown> };
}

const SCHEMES = {
  suite: { type: 'http', scheme: 'bearer', description: 'Un token API limitato alle azioni scelte.' },
  admin: {
    type: 'http',
    scheme: 'bearer',
    description: 'La sessione di chi ha fatto accesso all’amministrazione.',
  },
  session: { type: 'http', scheme: 'bearer', description: 'La sessione del cliente.' },
  site: {
    type: 'apiKey',
    in: 'header',
    name: 'x-portal-site-secret',
    description: 'Il segreto del portale.',
  },
};

type Scheme = keyof typeof SCHEMES;

/** What a tag is about, by the capability that it names. */
const TAGS: Record<string, string> = {
  agenda: 'Agenda del cliente',
  appointments: 'Appuntamenti',
  archive: 'Archivio dei documenti',
  audit: 'Registro',
  catalogue: 'Servizi del CAF',
  communications: 'Comunicazioni personali',
  customers: 'Clienti',
  integration: 'Gestionale del CAF',
  messages: 'Messaggi automatici',
  news: 'Notizie',
  notices: 'QuiComunica',
  offices: 'Sedi e zone',
  'portal-settings': 'Impostazioni del portale',
  pratiche: 'Pratiche',
  uploads: 'Documenti caricati dai clienti',
};

/** How each caller shows who they are, and what can go wrong with it. */
const CALLERS: Record<Actor, { schemes: Scheme[]; errors: ErrorName[] }> = {
  nobody: { schemes: ['site'], errors: ['caller-not-trusted'] },
  customer: { schemes: ['site', 'session'], errors: ['caller-not-trusted', 'not-signed-in'] },
  operator: { schemes: ['admin'], errors: ['operator-not-signed-in', 'not-allowed'] },
  integration: { schemes: ['suite'], errors: ['token-not-valid', 'not-allowed', 'too-many-attempts'] },
  anyone: { schemes: [], errors: [] },
  gateway: { schemes: [], errors: [] },
};

const propertiesOf = (schema: z.ZodType) => {
  const { properties = {}, required = [] } = jsonSchema(schema, 'input') as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, described]) => ({
    name,
    described,
    required: required.includes(name),
  }));
};

// Contents follow on what was announced: the demand stands there.
const changesVersion = ({ method, versioned }: Endpoint) => versioned !== null && method !== 'GET';

const comesInParts = ({ produces, method }: Endpoint) => produces === 'file' && method === 'GET';

function headersOf(declared: Endpoint): Record<string, unknown>[] {
  if (comesInParts(declared)) return [RANGE_HEADER];
  if (changesVersion(declared)) return [VERSION_HEADERS.change, VERSION_HEADERS.create];
  return declared.versioned === null || declared.method !== 'GET' ? [] : [VERSION_HEADERS.read];
}

function parametersOf(declared: Endpoint): Record<string, unknown>[] {
  const inPath = propertiesOf(declared.params).map(({ name, described }) => ({
    ...{ name, in: 'path', required: true, schema: described },
  }));
  const inQuery = propertiesOf(declared.query).map(({ name, described, required }) => ({
    ...{ name, in: 'query', required, schema: described },
  }));
  return [...inPath, ...inQuery, ...headersOf(declared)];
}

const BYTES: JsonSchema = { type: 'string', format: 'binary' };

const hasBody = ({ body, receives }: Endpoint) => receives === 'file' || propertiesOf(body).length > 0;

const bodyOf = ({ body, receives }: Endpoint) =>
  receives === 'file'
    ? { 'application/octet-stream': { schema: BYTES } }
    : { 'application/json': { schema: jsonSchema(body, 'input') } };

function errorsOf(declared: Endpoint): ErrorName[] {
  const takesInput = parametersOf(declared).length > 0 || hasBody(declared);
  return [
    ...CALLERS[declared.actor].errors,
    ...('section' in declared && declared.section !== undefined ? (['section-closed'] as const) : []),
    ...(takesInput ? (['invalid-input', 'malformed-request'] as const) : []),
    ...(hasBody(declared) ? (['too-large', 'unsupported-media'] as const) : []),
    ...(comesInParts(declared) ? (['range-not-satisfiable'] as const) : []),
    ...(changesVersion(declared) ? (['precondition-failed'] as const) : []),
    ...declared.errors,
    ...(['internal', 'unavailable'] as const),
  ];
}

function goodAnswer(declared: Endpoint): Record<string, unknown> {
  const { produces, summary, response, versioned } = declared;
  const schema = produces === 'application/json' ? jsonSchema(response, 'output') : BYTES;
  return {
    description: summary,
    ...(versioned !== null && { headers: VERSION_TOLD }),
    content: { [produces === 'file' ? '*/*' : produces]: { schema } },
  };
}

function operationOf(name: string, tag: string, declared: Endpoint): Operation {
  const { schemes } = CALLERS[declared.actor];
  return {
    operationId: name,
    tags: [tag],
    summary: declared.summary,
    parameters: parametersOf(declared),
    ...(hasBody(declared) && {
      requestBody: { required: true, content: bodyOf(declared) },
    }),
    responses: {
      [String(declared.status)]: goodAnswer(declared),
      ...(comesInParts(declared) && { '206': partOfFile(BYTES) }),
      ...(declared.versioned !== null && declared.method === 'GET' && { '304': NOT_MODIFIED }),
      ...errorResponses(errorsOf(declared)),
    },
    // One requirement with all of them: each must be met.
    security: schemes.length === 0 ? [] : [Object.fromEntries(schemes.map((scheme) => [scheme, []]))],
  };
}

function tagsIn(paths: OpenApiDocument['paths']): OpenApiDocument['tags'] {
  const used = Object.values(paths).flatMap((methods) => Object.values(methods).flatMap(({ tags }) => tags));
  return [...new Set(used)].map((name) => ({ name, description: TAGS[name] ?? name }));
}

/**
 * Describes the endpoints of some callers after the OpenAPI standard.
 * @param contracts by their controller (`customers.integration`), whose first part becomes the tag
 */
export function openApiDocument(
  contracts: Record<string, Contract>,
  { title, version, description, webhooks, actors }: OpenApiOptions,
): OpenApiDocument {
  const paths: OpenApiDocument['paths'] = {};
  for (const [controller, contract] of Object.entries(contracts))
    for (const [name, declared] of Object.entries(contract)) {
      if (!actors.includes(declared.actor)) continue;
      const path = fullPath(declared).replace(/:(\w+)/g, '{$1}');
      const operation = operationOf(name, controller.split('.')[0] ?? controller, declared);
      paths[path] = { ...paths[path], [declared.method.toLowerCase()]: operation };
    }
  const used = new Set(actors.flatMap((actor) => CALLERS[actor].schemes));
  const securitySchemes = Object.fromEntries(
    Object.entries(SCHEMES).filter(([scheme]) => used.has(scheme as Scheme)),
  );
  return {
    openapi: '3.1.0',
    info: { title, version, ...(description !== undefined && { description }) },
    tags: tagsIn(paths),
    paths,
    ...(webhooks !== undefined && { webhooks }),
    components: { schemas: { Error: ERROR_SCHEMA }, securitySchemes },
  };
}
