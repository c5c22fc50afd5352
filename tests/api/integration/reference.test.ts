import type { OpenApiDocument } from '../../../src/contracts/openapi';
import { stranger } from '../../support/callers';
import { startPortal, type Portal } from '../../support/portal';
import { openApiProblems } from './openapi-31';
import { ROOT, wholeSuite } from './suite';

let portal: Portal;
let document: OpenApiDocument;
let page: string;
let headers: Headers;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  const get = stranger(portal);
  document = (await get<OpenApiDocument>('GET', `${ROOT}/openapi.json`)).body;
  const read = await get<string>('GET', `${ROOT}/docs`);
  [page, headers] = [read.body, read.headers];
}, 60_000);
afterAll(() => portal.stop());

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );

test('the document that is served is one of OpenAPI 3.1', () => {
  expect(openApiProblems(document)).toEqual([]);
  expect(operations().length).toBeGreaterThan(25);
});

test('the page to read tells how a caller is known, and of every webhook', () => {
  expect(page).toContain('Authorization: Bearer');
  const types = Object.keys(document.webhooks ?? {});
  expect(types.length).toBeGreaterThan(5);
  for (const type of types) expect(page).toContain(`<code>${type}</code>`);
});

test('a document that is not one of OpenAPI 3.1 is told so', () => {
  const broken = (change: (copy: OpenApiDocument) => void) => {
    const copy = structuredClone(document);
    change(copy);
    return openApiProblems(copy);
  };
  const put = '/api/integration/v1/customers/{externalId}';
  const operation = (copy: OpenApiDocument) => copy.paths[put]?.['put'];
  expect(broken((copy) => Object.assign(copy, { openapi: '3.0.0' }))).not.toEqual([]);
  expect(broken((copy) => Object.assign(operation(copy) ?? {}, { operationid: 'x' }))).not.toEqual([]);
  expect(broken((copy) => operation(copy)?.parameters.shift())).not.toEqual([]);
  expect(broken((copy) => Object.assign(operation(copy)?.responses ?? {}, { ok: {} }))).not.toEqual([]);
  expect(broken((copy) => Reflect.deleteProperty(copy.components.securitySchemes, 'suite'))).not.toEqual([]);
  expect(
    broken((copy) =>
      operation(copy)?.parameters.push({ name: 'x', in: 'query', required: false, schema: { type: 'text' } }),
    ),
  ).not.toEqual([]);
});

test('every resource with a version says how its version is asked for and told', () => {
  const versioned = operations().filter(
    ({ path, method }) => /\{externalId\}$/.test(path) && ['get', 'put'].includes(method),
  );
  expect(versioned.length).toBeGreaterThan(10);
  for (const { method, operation } of versioned) {
    const names = operation.parameters.map(({ name }) => name);
    expect(names).toContain('If-None-Match');
    expect(names.includes('If-Match')).toBe(method === 'put');
    expect(Object.keys(operation.responses)).toContain(method === 'put' ? '412' : '304');
    expect(JSON.stringify(operation.responses['200'])).toContain('ETag');
  }
});

test('the contents of a document can be sent to the version that was read alone', () => {
  const put = document.paths['/api/integration/v1/documents/{externalId}/contents']?.['put'];
  expect(put?.parameters.map(({ name }) => name)).toContain('If-Match');
  expect(Object.keys(put?.responses ?? {})).toContain('412');
});

test('contents come and go as bytes, and every call can be asked to wait', () => {
  const sent = document.paths['/api/integration/v1/documents/{externalId}/contents']?.['put'];
  expect(sent?.requestBody?.['content']).toHaveProperty(['application/octet-stream']);
  const got = document.paths['/api/integration/v1/uploads/{id}/contents']?.['get'];
  expect(got?.parameters.map(({ name }) => name)).toEqual(['id', 'Range']);
  expect(Object.keys(got?.responses ?? {})).toEqual(expect.arrayContaining(['200', '206', '416']));
  expect(JSON.stringify(got?.responses['206'])).toContain('Content-Range');
  expect(page).toContain('<strong>206</strong>');
  for (const { operation } of operations()) {
    expect(JSON.stringify(operation.responses['429'])).toContain('Retry-After');
    expect(operation.security).toEqual([{ suite: [] }]);
  }
});

test('the page tells every call in Italian, with nothing that runs and nothing from elsewhere', () => {
  for (const { path, operation } of operations()) {
    expect(page).toContain(`<article id="${operation.operationId}">`);
    expect(page).toContain(`<code>${path}</code>`);
    expect(page).toContain(`href="#${operation.operationId}"`);
  }
  expect(page).toMatch(/^<!doctype html><html lang="it">/);
  expect(page).not.toMatch(/<script|<link|<img|src=|https?:\/\/|undefined|\[object/);
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'unsafe-inline';/);
  expect(headers.get('content-disposition')).toBeNull();
});

test('the actions of a token are the names of the operations', async () => {
  const { token } = await wholeSuite(portal);
  const row = await portal.db('strapi_api_tokens').orderBy('id', 'desc').first<{ id: number }>();
  const permitted = await portal
    .db('strapi_api_token_permissions as permission')
    .join('strapi_api_token_permissions_token_lnk as link', 'link.api_token_permission_id', 'permission.id')
    .where('link.api_token_id', row?.id)
    .pluck<string[]>('permission.action');
  const names = permitted.map((action) => action.slice(action.lastIndexOf('.') + 1));
  expect(token).not.toBe('');
  expect(names.sort()).toEqual(
    operations()
      .map(({ operation }) => operation.operationId)
      .sort(),
  );
});
