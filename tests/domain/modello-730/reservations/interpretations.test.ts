import { INTERPRETATIONS } from '../../../../src/domain/modello-730/reservations/interpretations';

test('every open reading is there once, with both ways in whole sentences', () => {
  expect(new Set(INTERPRETATIONS.map(({ id }) => id)).size).toBe(INTERPRETATIONS.length);
  for (const { id, question, adopted, alternative, source, years } of INTERPRETATIONS) {
    expect(id).toMatch(/^[a-z_0-9]+$/);
    expect(question).toMatch(/^[A-Z].*\?$/);
    for (const way of [adopted, alternative]) expect(way).toMatch(/^[A-Z0-9].*\.$/);
    expect(adopted).not.toBe(alternative);
    expect(source).not.toBe('');
    expect(years.length).toBeGreaterThan(0);
  }
});

test.each([
  ...['arrot_per_rigo', 'arrot_rate', 'figli_tutti', 'tronca_ud', 'coeff_120_pieno'],
  ...['ti_senza_tetto_giorni', 'scadenza_add_zero', 'lavoro_e_altri_cumulo'],
])('%s, which worked cases call by this name, is among them', (id) => {
  expect(INTERPRETATIONS.map((each) => each.id)).toContain(id);
});
