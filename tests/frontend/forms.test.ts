import { fieldProblem, hasProblems, NO_PROBLEMS, problemsOf, readForm } from '../../frontend/src/lib/forms';
import { outcomeOf, withOutcome } from '../../frontend/src/lib/outcomes';
import { PortalFailure } from '../../frontend/src/lib/portal-failure';

const form = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://portale.test/accedi', { method: 'POST', body, headers });

describe('a form that was sent', () => {
  test('gives every field, empty where nothing was typed', async () => {
    const typed = await readForm(form(new URLSearchParams({ nome: 'Anna  ' })), ['nome', 'email']);
    expect(typed).toEqual({ nome: 'Anna  ', email: '' });
  });

  test.each([
    ['a field that is not on the page', new URLSearchParams({ nome: 'a', altro: 'b' })],
    ['a field twice', new URLSearchParams('nome=a&nome=b')],
    ['a field named like a part of every object', new URLSearchParams('__proto__=a')],
  ])('is refused with %s', async (_, body) => {
    await expect(readForm(form(body), ['nome'])).rejects.toMatchObject({ code: 'malformed-request' });
  });

  test('is refused with a file in it', async () => {
    const body = new FormData();
    body.set('nome', new Blob(['x']), 'x.txt');
    await expect(readForm(form(body), ['nome'])).rejects.toMatchObject({ code: 'malformed-request' });
  });

  test('is refused when it is none', async () => {
    await expect(
      readForm(form('{}', { 'content-type': 'application/json' }), ['nome']),
    ).rejects.toMatchObject({
      code: 'unsupported-media',
    });
  });
});

describe('what is wrong with a form', () => {
  const failure = new PortalFailure('invalid-input', {
    errors: [
      { path: ['email'], message: 'Primo.' },
      { path: ['email'], message: 'Secondo.' },
    ],
  });

  test('stands beside its field, once', () => {
    expect(problemsOf(failure, ['email'])).toEqual({ fields: { email: 'Primo.' }, general: null });
  });

  test('stands above the form when its field is not on the page', () => {
    expect(problemsOf(failure, ['nome'])).toEqual({ fields: {}, general: 'Primo.' });
  });

  test('is the catalogue’s sentence when no field is at fault', () => {
    const problems = problemsOf(new PortalFailure('wrong-credentials'), ['codiceFiscale']);
    expect(problems).toEqual({ fields: {}, general: 'Il codice fiscale o la password non sono corretti.' });
  });

  test.each([
    [undefined, 'Troppi tentativi. Aspetta qualche minuto e riprova.'],
    [1, 'Troppi tentativi. Riprova tra un minuto.'],
    [61, 'Troppi tentativi. Riprova tra 2 minuti.'],
  ])('tells how long to wait after too many attempts: %s seconds', (retryAfterSeconds, words) => {
    const details = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
    expect(problemsOf(new PortalFailure('too-many-attempts', details), []).general).toBe(words);
  });

  test('may be nothing', () => {
    expect(hasProblems(NO_PROBLEMS)).toBe(false);
    expect(hasProblems(fieldProblem('a', 'b'))).toBe(true);
  });
});

test('a browser is asked to come back soon when the API is away, later when it must wait', () => {
  expect(new PortalFailure('unavailable').retryAfterSeconds).toBe(60);
  expect(new PortalFailure('too-many-attempts', { retryAfterSeconds: 90 }).retryAfterSeconds).toBe(90);
  expect(new PortalFailure('not-found').retryAfterSeconds).toBeUndefined();
});

describe('the notice after a form', () => {
  test('is one of the portal’s own sentences', () => {
    const url = new URL(withOutcome('/scrivania?a=1', 'benvenuto'), 'http://portale.test');
    expect(url.search).toBe('?a=1&esito=benvenuto');
    expect(outcomeOf(url)?.kind).toBe('success');
  });

  test.each(['', 'Chiama+il+numero', 'constructor', '__proto__'])('is nothing for %j', (key) => {
    expect(outcomeOf(new URL(`http://portale.test/?esito=${key}`))).toBeNull();
  });
});
