import { adminUser, type Caller } from '../../support/callers';
import { startPortal, type Portal } from '../../support/portal';
import { outboxRows, queue, untilIdle } from '../../outbox/queueing';

jest.setTimeout(60_000);

interface Text {
  event: string;
  enabled: boolean;
  edited: boolean;
  subject: string;
  body: string;
  originalSubject: string;
  originalBody: string;
  placeholders: { name: string; explanation: string; sample: string }[];
}

interface Refusal {
  error: { name: string; details: { errors?: { path: string[]; message: string }[] } };
}

let portal: Portal;
let editor: Awaited<ReturnType<typeof adminUser>>;
let call: Caller;

beforeAll(async () => {
  portal = await startPortal();
  editor = await adminUser(portal, 'caf-redattore');
  call = editor.call;
});

afterAll(() => portal.stop());

const PATH = '/backoffice/message-texts';
const textOf = async (event: string) => (await call<Text>('GET', `${PATH}/${event}`)).body;
const save = (event: string, change: Partial<Text>) =>
  call<Text & Refusal>('PUT', `${PATH}/${event}`, {
    subject: 'Oggetto',
    body: 'Testo',
    enabled: true,
    ...change,
  });

test('the list names every event with its group, and what was edited', async () => {
  const { status, body } = await call<{ texts: Text[] }>('GET', PATH);
  expect(status).toBe(200);
  expect(body.texts.length).toBeGreaterThanOrEqual(31);
  expect(body.texts[0]).toMatchObject({
    event: 'registration-requested',
    group: 'Credenziali',
    edited: false,
  });
});

test('a text comes with its placeholders; those that are addresses have one of this portal as sample', async () => {
  const text = await textOf('password-reset-token');
  expect(text).toMatchObject({
    edited: false,
    enabled: true,
    subject: text.originalSubject,
    body: text.originalBody,
  });
  const link = text.placeholders.find(({ name }) => name === 'link');
  expect(link?.sample).toBe('http://portale.test/nuova-password?t=esempio');
});

test('what an editor saves is what customers get, until the original is restored', async () => {
  const saved = await save('password-changed', {
    subject: 'Password: {{ caf }}',
    body: 'Ehi {{ nome }},\n\nfatto.',
  });
  expect(saved).toMatchObject({ status: 200, body: { edited: true, subject: 'Password: {{ caf }}' } });
  await queue(portal, [{ recipient: 'anna@posta.test' }]);
  const mail = await portal.inbox.waitFor(({ to }) => to.includes('anna@posta.test'));
  expect(mail.subject).toBe('Password: Il mio CAF');
  expect(mail.text).toMatch(/^Ehi Anna,\n\nfatto\./);

  const restored = await call<Text>('DELETE', `${PATH}/password-changed`);
  expect(restored.body).toMatchObject({ edited: false, enabled: true });
  expect(restored.body.subject).toBe(restored.body.originalSubject);
});

test('restoring a text that nobody edited changes nothing, least of all whether it is sent', async () => {
  const restored = await call<Text>('DELETE', `${PATH}/became-registrato`);
  expect(restored).toMatchObject({ status: 200, body: { edited: false, enabled: true } });
  expect(await portal.db('message_texts').where({ event: 'became-registrato' })).toEqual([]);
});

test('saving the original text, whatever its line ends, leaves it the original', async () => {
  const original = await textOf('payment-received');
  const saved = await save('payment-received', {
    subject: original.originalSubject,
    body: original.originalBody.replaceAll('\n', '\r\n'),
  });
  expect(saved.body).toMatchObject({ edited: false, body: original.originalBody });
});

test('an unknown placeholder and a syntax error are refused beside their field, with line and reason', async () => {
  const before = await textOf('became-anonimo');
  const { status, body } = await save('became-anonimo', {
    subject: 'Ciao {{ cognnome }}',
    body: 'Ciao\n\n{% for x in nome %}{% endfor %}',
  });
  expect(status).toBe(400);
  expect(body.error.name).toBe('invalid-input');
  expect(body.error.details.errors).toEqual([
    { path: ['subject'], message: 'Riga 1: Il segnaposto «cognnome» non esiste in questo messaggio.' },
    { path: ['body'], message: expect.stringMatching(/^Riga 3: Il comando «for» non è previsto/) as string },
    {
      path: ['body'],
      message: expect.stringMatching(/^Riga 3: Il comando «endfor» non è previsto/) as string,
    },
  ]);
  expect(await textOf('became-anonimo')).toEqual(before);
});

test.each([
  ['a NUL byte', { body: 'a\u0000b' }],
  ['half a character', { subject: '\ud800' }],
  ['nothing but spaces', { body: ' \n ' }],
  ['an empty subject', { subject: '' }],
  ['a subject beyond 300 characters', { subject: 'x'.repeat(301) }],
  ['a body beyond 20,000 characters', { body: 'x'.repeat(20_001) }],
  ['an unknown field', { colour: 'red' }],
])('%s is refused with a 400 that says where', async (_what, change) => {
  for (const [method, suffix] of [
    ['PUT', ''],
    ['POST', '/preview'],
    ['POST', '/test'],
  ] as const) {
    const draft = {
      subject: 'Oggetto',
      body: 'Testo',
      ...(method === 'PUT' && { enabled: true }),
      ...change,
    };
    const { status, body } = await call<Refusal>(method, `${PATH}/became-anonimo${suffix}`, draft);
    expect([status, body.error.name]).toEqual([400, 'invalid-input']);
    expect(body.error.details.errors?.[0]?.message).toMatch(/\.$/);
  }
});

test('the longest subject and body that are allowed are kept whole', async () => {
  const subject = `${'{{ nome }}'.repeat(20)}${'à'.repeat(100)}`;
  const body = 'è'.repeat(20_000);
  expect(await save('account-blocked', { subject, body })).toMatchObject({
    status: 200,
    body: { subject, body },
  });
});

test('an event that does not exist is not found', async () => {
  for (const [method, suffix, body] of [
    ['GET', '', undefined],
    ['PUT', '', { subject: 'x', body: 'x', enabled: true }],
    ['DELETE', '', undefined],
    ['POST', '/preview', { subject: 'x', body: 'x' }],
    ['POST', '/test', { subject: 'x', body: 'x' }],
  ] as const)
    expect((await call(method, `${PATH}/no-such-event${suffix}`, body)).status).toBe(404);
});

test('a message without which somebody would be left outside cannot be switched off', async () => {
  const { status, body } = await save('password-reset-token', { enabled: false });
  expect([status, body.error.name]).toEqual([409, 'state-not-allowed']);
});

test('a message that is switched off is not sent, and says so', async () => {
  const original = await textOf('anonymous-user-created');
  await save('anonymous-user-created', { ...pick(original), enabled: false });
  await queue(portal, [
    {
      event: 'anonymous-user-created',
      values: { nome: 'Anna', link: 'http://portale.test/accedi' },
      recipient: 'a@posta.test',
    },
  ]);
  await untilIdle(portal);
  const [row] = await outboxRows(portal, { event: 'anonymous-user-created' });
  expect(row).toMatchObject({
    state: 'switched-off',
    last_error: 'Il messaggio è disattivato',
    sealed_values: null,
  });
  expect(portal.inbox.messages.some(({ to }) => to.includes('a@posta.test'))).toBe(false);
  expect((await call<Text>('DELETE', `${PATH}/anonymous-user-created`)).body.enabled).toBe(false);
});

const pick = ({ originalSubject, originalBody }: Text) => ({ subject: originalSubject, body: originalBody });

test('two editors who save a text for the first time at the same moment both succeed', async () => {
  const saves = await Promise.all(
    [1, 2, 3, 4].map((n) => save('upload-reopened', { subject: `Versione ${String(n)}` })),
  );
  expect(saves.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(await portal.db('message_texts').where({ event: 'upload-reopened' })).toHaveLength(1);
});

test('the preview shows a message as it will arrive, HTML and plain text, and saves nothing', async () => {
  const before = await textOf('news-published');
  const { status, body } = await call<{ subject: string; html: string; text: string }>(
    'POST',
    `${PATH}/news-published/preview`,
    { subject: 'Novità: {{ titolo }}', body: '**{{ titolo }}**\n\n{{ link }}\n\n<script>1</script>' },
  );
  expect(status).toBe(200);
  expect(body.subject).toBe('Novità: Aperte le prenotazioni per il 730');
  expect(body.html).toContain('<strong>Aperte le prenotazioni per il 730</strong>');
  expect(body.html).toContain('href="http://portale.test/news/aperte-le-prenotazioni"');
  expect(body.html).toContain('&lt;script&gt;');
  expect(body.html).toContain('Annulla l’iscrizione');
  expect(body.text).toContain('http://portale.test/news/aperte-le-prenotazioni');
  expect(body.text).toContain('<script>1</script>');
  expect(await textOf('news-published')).toEqual(before);
});

test('the test goes to the address of who is writing, and to nobody else', async () => {
  const sent = await call('POST', `${PATH}/password-changed/test`, {
    subject: 'Ciao {{ nome }}',
    body: 'Prova',
  });
  expect(sent.status).toBe(200);
  const mail = await portal.inbox.waitFor(({ subject }) => subject === '[Prova] Ciao Anna');
  expect(mail.to).toEqual([editor.email]);
  expect(mail.headers.has('list')).toBe(false);
});

test('who may not edit texts gets nothing of them', async () => {
  const operator = await adminUser(portal, 'caf-operatore');
  const answers = [
    await operator.call('GET', PATH),
    await operator.call('GET', `${PATH}/password-changed`),
    await operator.call('PUT', `${PATH}/password-changed`, { subject: 'x', body: 'x', enabled: true }),
    await operator.call('DELETE', `${PATH}/password-changed`),
    await operator.call('POST', `${PATH}/password-changed/preview`, { subject: 'x', body: 'x' }),
    await operator.call('POST', `${PATH}/password-changed/test`, { subject: 'x', body: 'x' }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403]);
});
