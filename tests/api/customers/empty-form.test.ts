import { visitor } from '../../support/callers';
import { startPortal, type Portal } from '../../support/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
}, 60_000);
afterAll(() => portal.stop());

test('whoever sends an empty registration reads of each field by its name what to write', async () => {
  const empty = { codiceFiscale: '', cognome: ' ', nome: '', email: '' };
  const answer = await visitor(portal)<{
    error: { details: { errors: { path: string[]; message: string }[] } };
  }>('POST', '/api/registrations', { ...empty, privacyVersion: '1', privacyAccepted: false });
  expect(answer.status).toBe(400);
  expect(
    Object.fromEntries(answer.body.error.details.errors.map(({ path, message }) => [path[0], message])),
  ).toEqual({
    codiceFiscale: 'Scrivi il codice fiscale.',
    cognome: 'Scrivi il cognome.',
    nome: 'Scrivi il nome.',
    email: 'Scrivi l’indirizzo email.',
    privacyAccepted: 'Per registrarti è necessario accettare l’informativa sulla privacy.',
  });
});
