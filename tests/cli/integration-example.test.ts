import { demandBuild, runCommand } from './program';

jest.setTimeout(120_000);

beforeAll(demandBuild);

test('the example of the integration starts a portal of its own, plays the suite, and ends well', async () => {
  const { code, lines } = await runCommand('integration-example', {});
  expect([code, lines.at(-1)]).toEqual([0, 'Tutto è come dice il documento.']);
});

test('on a portal that is named it asks for what it needs', async () => {
  const { code, lines } = await runCommand('integration-example', {
    PORTAL_URL: 'http://127.0.0.1:9',
  });
  expect([code, lines.at(-1)]).toEqual([1, 'Con PORTAL_URL serve anche WEBHOOK_SECRET.']);
});
