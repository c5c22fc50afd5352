/** Somebody of the made-up CAF, who signs in to the admin. */
export interface DemoAdminUser {
  firstname: string;
  lastname: string;
  email: string;
  role: 'caf-amministratore' | 'caf-redattore' | 'caf-operatore';
  /** What they may do, as the demo prints it. */
  title: string;
  /** Which customers they see, or write to; `zone` by their names. */
  scope?: { allZone?: boolean; withoutOffice?: boolean; zone?: string[] };
}

export const ADMIN_PASSWORD = 'Portale-Demo-2026';

export const ADMIN_USERS: readonly DemoAdminUser[] = [
  {
    ...{ firstname: 'Paola', lastname: 'Ferraris', email: 'amministratore@caf-esempio.example' },
    role: 'caf-amministratore',
    title: 'Amministratore CAF',
    scope: { allZone: true, withoutOffice: true },
  },
  {
    ...{ firstname: 'Marco', lastname: 'Bellini', email: 'redattore@caf-esempio.example' },
    role: 'caf-redattore',
    title: 'Redattore: scrive ai clienti di tutte le zone',
    scope: { allZone: true, withoutOffice: true },
  },
  {
    ...{ firstname: 'Giulia', lastname: 'Serra', email: 'operatore.prati@caf-esempio.example' },
    role: 'caf-operatore',
    title: 'Operatore CAF: soltanto la zona Roma Prati',
    scope: { zone: ['Roma Prati'] },
  },
  {
    ...{ firstname: 'Davide', lastname: 'Colombo', email: 'operatore.milano@caf-esempio.example' },
    role: 'caf-operatore',
    title: 'Operatore CAF: le zone di Milano e i clienti senza ufficio',
    scope: { zone: ['Milano Loreto', 'Milano Lorenteggio'], withoutOffice: true },
  },
  {
    ...{ firstname: 'Teresa', lastname: 'Amato', email: 'operatore.tutte@caf-esempio.example' },
    role: 'caf-operatore',
    title: 'Operatore CAF: tutte le zone e i clienti senza ufficio',
    scope: { allZone: true, withoutOffice: true },
  },
];
