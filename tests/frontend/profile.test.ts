import { profileRows } from '../../frontend/src/features/profile/profile-rows';

const ANNA: Parameters<typeof profileRows>[0] = {
  codiceFiscale: 'RSSNNA62C44H501W',
  cognome: 'Rossi',
  nome: 'Anna',
  birth: { date: '1962-03-04', place: 'Roma (RM)' },
  email: 'anna@posta.test',
  type: 'registrato',
  registeredAt: '2026-06-30T22:00:00.000Z',
  newsByEmail: true,
  privacyVersion: '2',
  privacyAcceptedAt: '2026-07-02T08:00:00.000Z',
};

const valueOf = (profile: typeof ANNA, row: string) =>
  profileRows(profile).find(({ name }) => name === row)?.value;

describe('the customer’s own data', () => {
  test('are told in words', () => {
    expect(valueOf(ANNA, 'Codice fiscale')).toBe('RSSNNA62C44H501W');
    expect(valueOf(ANNA, 'Data di nascita')).toBe('04/03/1962');
    expect(valueOf(ANNA, 'Luogo di nascita')).toBe('Roma (RM)');
    expect(valueOf(ANNA, 'Tipo di utenza')).toMatch(/^Registrato\./);
    expect(valueOf(ANNA, 'Nel portale dal')).toBe('1 luglio 2026');
    expect(valueOf(ANNA, 'Informativa sulla privacy')).toBe('Versione 2, accettata il giorno 2 luglio 2026');
  });

  test('say what is missing instead of leaving it empty', () => {
    const unknown = { ...ANNA, email: null, privacyVersion: null, privacyAcceptedAt: null };
    expect(valueOf(unknown, 'Email')).toBe('Non abbiamo un tuo indirizzo email.');
    expect(valueOf(unknown, 'Informativa sulla privacy')).toContain('non risulta');
  });
});
