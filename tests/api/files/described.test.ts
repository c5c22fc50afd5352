import { openApiDocument } from '../../../src/contracts/openapi';
import { trialContract } from './trial';

const { paths } = openApiDocument(
  { 'offices.offices': trialContract },
  { title: 'PersonalCAF', version: '1.0.0', actors: ['customer', 'operator'] },
);
const BYTES = { schema: { type: 'string', format: 'binary' } };

test('the document of the API says where a file is taken, and how that can go wrong', () => {
  const operation = paths['/api/me/trial/{name}']?.['put'];
  expect(operation?.requestBody).toEqual({ required: true, content: { 'application/octet-stream': BYTES } });
  expect(Object.keys(operation?.responses ?? {})).toEqual(expect.arrayContaining(['413', '415']));
});

test('the document of the API says where a file is handed out, and that parts of it may not exist', () => {
  for (const path of ['/api/me/trial/{name}', '/backoffice/trial/{name}']) {
    const { responses = {}, requestBody } = paths[path]?.['get'] ?? {};
    expect(requestBody).toBeUndefined();
    expect(responses['200']).toMatchObject({ content: { '*/*': BYTES } });
    expect(Object.keys(responses)).toContain('416');
  }
});
