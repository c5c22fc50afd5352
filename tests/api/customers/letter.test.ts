import { visitor } from '../../support/callers';
import { GOOD_PASSWORD, person, tokenIn, type Person } from '../../support/people';
import { startPortal, type Portal } from '../../support/portal';
import { pdfLines } from '../../documents/pdf-lines';
import { activationOf, historyOf, mailTo, newOperator, refusedFields, rowOf, signIn, useLink } from './caf';

type Operator = Awaited<ReturnType<typeof newOperator>>;

let portal: Portal;
let operator: Operator;
beforeAll(async () => {
  portal = await startPortal();
  operator = await newOperator(portal);
});
afterAll(() => portal.stop());

async function activated(who: Person, email: string | null): Promise<string> {
  const { body } = await operator.call<{ id: string }>(
    'POST',
    '/backoffice/customers',
    activationOf(who, { email }),
  );
  return body.id;
}

async function print(id: string): Promise<{ text: string; code: string; response: Response }> {
  const response = await fetch(`${portal.url}/backoffice/customers/${id}/letter`, {
    method: 'POST',
    headers: { authorization: `Bearer ${operator.token}` },
  });
  const lines = await pdfLines(new Uint8Array(await response.arrayBuffer()));
  const text = lines.map((line) => line.text).join('\n');
  return { text, code: /(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/.exec(text)?.[0] ?? '', response };
}

const redeem = (codiceFiscale: string, code: string, password = GOOD_PASSWORD) =>
  visitor(portal)('POST', '/api/letter-codes/use', { codiceFiscale, code, password, device: 'prova' });

test('the letter is a PDF with everything that the customer needs, and nobody’s to keep', async () => {
  const anna = person('Anna', 'D’Angelo');
  const { text, code, response } = await print(await activated(anna, null));
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect(response.headers.get('content-disposition')).toContain('lettera-di-accesso.pdf');
  expect(response.headers.get('cache-control')).toBe('no-store');
  for (const part of [
    'Gentile Anna D',
    anna.codiceFiscale,
    'http://portale.test/attiva',
    '30 giorni',
    'Il mio CAF',
  ])
    expect(text).toContain(part);
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z-]{19}$/);
  const kept = JSON.stringify(await portal.db('one_time_links').where({ purpose: 'letter-code' }));
  expect(kept).not.toContain(code.replaceAll('-', ''));
});

test('who has no email gets in with the code of the letter, however it is typed, once', async () => {
  const anna = person();
  const { code } = await print(await activated(anna, null));
  const typed = ` ${code.toLowerCase().replaceAll('-', ' ')} `;
  const typedCode = anna.codiceFiscale.toLowerCase().replace(/(.{4})/g, '$1 ');
  expect((await redeem(typedCode, typed)).status).toBe(201);
  expect((await signIn(portal, anna.codiceFiscale)).status).toBe(201);
  expect((await redeem(anna.codiceFiscale, code)).status).toBe(401);
});

test('a weak password is refused beside its field, and the code still works', async () => {
  const anna = person();
  const { code } = await print(await activated(anna, null));
  expect(refusedFields(await redeem(anna.codiceFiscale, code, 'AnnaRossi1950!'))).toHaveProperty('password');
  expect((await redeem(anna.codiceFiscale, code)).status).toBe(201);
});

test('a letter voids the links and letters of before, and a new link voids the letter', async () => {
  const anna = person();
  const id = await activated(anna, anna.email);
  const link = tokenIn((await mailTo(portal, anna.email, 'è pronto')).text);
  const first = await print(id);
  const second = await print(id);
  expect((await useLink(portal, link)).status).toBe(410);
  expect((await redeem(anna.codiceFiscale, first.code)).status).toBe(401);
  await operator.call('POST', `/backoffice/customers/${id}/link`);
  expect((await redeem(anna.codiceFiscale, second.code)).status).toBe(401);
});

test('a code is good for the codice fiscale of its letter only, and a wrong one says nothing of either', async () => {
  const [anna, bruna] = [person(), person('Bruna')];
  const { code } = await print(await activated(anna, null));
  await print(await activated(bruna, null));
  const answers = [
    await redeem(bruna.codiceFiscale, code),
    await redeem(anna.codiceFiscale, '0000-0000-0000-0000'),
    await redeem(person('Carla').codiceFiscale, code),
    await redeem('non è un codice fiscale', 'né un codice'),
  ];
  const [first] = answers;
  for (const answer of answers) expect(answer).toMatchObject({ status: 401, body: first?.body });
  expect((await redeem(anna.codiceFiscale, code)).status).toBe(201);
});

test('a code expires, and is void after a hundred wrong guesses', async () => {
  const [anna, bruna] = [person(), person('Bruna')];
  const late = await print(await activated(anna, null));
  const { id: annaRow } = await rowOf(portal, anna.codiceFiscale);
  const past = new Date(Date.now() - 1).toISOString();
  await portal.db('one_time_links').where({ customer_id: annaRow }).update({ expires_at: past });
  expect((await redeem(anna.codiceFiscale, late.code)).status).toBe(401);
  const guessed = await print(await activated(bruna, null));
  const guesses = Array.from({ length: 99 }, () => redeem(bruna.codiceFiscale, '0000-0000-0000-0000'));
  await Promise.all(guesses);
  const { id: brunaRow } = await rowOf(portal, bruna.codiceFiscale);
  const attempts = () =>
    portal.db('one_time_links').where({ customer_id: brunaRow, purpose: 'letter-code' }).pluck('attempts');
  expect(await attempts()).toEqual([99]);
  await redeem(bruna.codiceFiscale, '0000-0000-0000-0000');
  expect((await redeem(bruna.codiceFiscale, guessed.code)).status).toBe(401);
});

test('printing stands in the history', async () => {
  const id = await activated(person(), null);
  await print(id);
  expect((await historyOf(operator.call, id))[0]).toMatchObject({
    label: 'Stampata la lettera con il codice',
    actor: 'Prova caf-operatore',
  });
});
