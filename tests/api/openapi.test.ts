import { z } from 'zod';
import { CONTRACTS } from '../../src/contracts';
import { fullPath, type Actor } from '../../src/contracts/endpoint';
import { openApiDocument, type OpenApiDocument } from '../../src/contracts/openapi';
import { customToken } from '../support/api-tokens';
import { bearer, stranger, type Answer } from '../support/callers';
import { person } from '../support/people';
import { startPortal, type Portal } from '../support/portal';

const EVERYBODY: Actor[] = ['nobody', 'customer', 'operator', 'integration', 'gateway'];
const title = 'PersonalCAF';
const forSuite = openApiDocument(CONTRACTS, { title, version: '1.0.0', actors: ['integration'] });
const forAll = openApiDocument(CONTRACTS, { title, version: '1.0.0', actors: EVERYBODY });

type Operation = OpenApiDocument['paths'][string][string];

interface Parameter {
  name: string;
  in: string;
  required: boolean;
  schema: object;
}

interface Content {
  content: Record<string, { schema: Record<string, unknown> }>;
}

const operations = Object.entries(forAll.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    path,
    operation,
  })),
);

const endpoints = (actors: Actor[]) =>
  Object.values(CONTRACTS)
    .flatMap((contract) => Object.values(contract))
    .filter(({ actor }) => actors.includes(actor))
    .map((declared) => `${declared.method} ${fullPath(declared).replace(/:(\w+)/g, '{$1}')}`)
    .sort();

test('the document for the suite has all of its endpoints and no other', () => {
  const described = Object.entries(forSuite.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.sort()).toEqual(endpoints(['integration']));
  expect(described.length).toBeGreaterThan(0);
  expect(Object.keys(forSuite.components.securitySchemes)).toEqual(['suite']);
});

test('the document for everybody has every endpoint, each under a name of its own', () => {
  expect(operations.map(({ name }) => name).sort()).toEqual(endpoints(EVERYBODY));
  expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length);
});

test('the document is JSON and says which OpenAPI and which version of the API it is', () => {
  expect(JSON.parse(JSON.stringify(forAll))).toEqual(forAll);
  expect(forAll).toMatchObject({ openapi: '3.1.0', info: { title, version: '1.0.0' } });
});

test('every reference leads to something in the document', () => {
  const references = [...JSON.stringify(forAll).matchAll(/"\$ref":"([^"]*)"/g)].map(
    ([, reference]) => reference,
  );
  expect(new Set(references)).toEqual(new Set(['#/components/schemas/Error']));
  expect(forAll.components.schemas).toHaveProperty('Error');
});

const parametersOf = (operation: Operation) => operation.parameters as unknown as Parameter[];
const contentOf = (operation: Operation, status: string) =>
  operation.responses[status] as Content | undefined;

describe.each(operations)('$name', ({ path, operation }) => {
  test('has a parameter for each part of its path that changes, and each says what it takes', () => {
    const inPath = parametersOf(operation).filter((parameter) => parameter.in === 'path');
    expect(inPath.map(({ name }) => name)).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    expect(inPath.every(({ required }) => required)).toBe(true);
    for (const { schema } of parametersOf(operation)) expect(Object.keys(schema)).not.toEqual([]);
  });

  test('says in Italian what it does, what comes back and what can go wrong', () => {
    expect(operation.summary).toMatch(/^[A-ZÈ].*\.$/su);
    const statuses = Object.keys(operation.responses);
    const comesInParts = operation.parameters.some(({ name }) => name === 'Range');
    const good = statuses.filter((status) => status.startsWith('2'));
    expect(good.filter((status) => status !== '206')).toHaveLength(1);
    expect([good.includes('206'), statuses.includes('416')]).toEqual([comesInParts, comesInParts]);
    expect(statuses).toEqual(expect.arrayContaining(['401', '500', '503']));
    for (const status of statuses.filter((each) => Number(each) >= 400)) {
      const answer = operation.responses[status] as Content & { description: string };
      expect(answer.description).toMatch(/^`[a-z-]+`: .*\.$/s);
      expect(answer.content['application/json']?.schema).toEqual({ $ref: '#/components/schemas/Error' });
    }
  });

  test('asks for what its callers must show, all of it at once', () => {
    const [requirement = {}, ...others] = operation.security;
    expect(others).toEqual([]);
    expect(Object.keys(requirement)).not.toEqual([]);
    for (const scheme of Object.keys(requirement))
      expect(forAll.components.securitySchemes).toHaveProperty(scheme);
  });

  test('describes data that a validator can read', () => {
    const answers = Object.values(operation.responses) as Content[];
    const bodies = [operation.requestBody as Content | undefined, ...answers].flatMap((part) =>
      Object.values(part?.content ?? {}),
    );
    const schemas = bodies.map(({ schema }) => schema).filter((schema) => !('$ref' in schema));
    for (const schema of schemas) expect(() => z.fromJSONSchema(schema)).not.toThrow();
  });
});

describe('what the suite gets is what the document says', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal({ OUTBOX_WORKER: 'off' });
  }, 60_000);
  afterAll(() => portal.stop());

  const path = '/api/integration/v1/customers/{externalId}';

  function expectDescribed(method: string, answer: Answer): void {
    const operation = forSuite.paths[path]?.[method];
    const described = operation && contentOf(operation, String(answer.status));
    const schema = described?.content['application/json']?.schema ?? {};
    const found = '$ref' in schema ? forSuite.components.schemas['Error'] : schema;
    expect(z.fromJSONSchema(found ?? false).safeParse(answer.body)).toMatchObject({ success: true });
    expect(described).toBeDefined();
  }

  test('when it activates a customer, asks for one, and when it goes wrong', async () => {
    const actions = ['put', 'get'].map((verb) => `api::customers.integration.${verb}SuiteCustomer`);
    const suite = bearer(portal, await customToken(portal, actions));
    const { codiceFiscale, cognome, nome, email } = person();
    const address = path.replace('{externalId}', 'A-1');
    const put = await suite('PUT', address, { codiceFiscale, cognome, nome, email });
    expect(put.status).toBe(200);
    expectDescribed('put', put);
    expectDescribed('put', await suite('PUT', address, { codiceFiscale: 'X' }));
    expectDescribed('get', await suite('GET', address));
    expectDescribed('get', await suite('GET', `${address}-nessuno`));
    expectDescribed('get', await stranger(portal)('GET', address));
  });
});
