import { codiceFiscaleOf, type MadeUpPerson } from '../../../domain/codice-fiscale/generate';

/**
 * How an account stands: in use; in use by who has no email; waiting for its owner, who got a link by email or needs a
 * letter, to choose a password; suspended.
 */
export type DemoState = 'in-use' | 'without-email' | 'waiting-for-link' | 'waiting-for-letter' | 'blocked';

/** A customer of the made-up CAF. */
export interface DemoCustomer extends MadeUpPerson {
  codiceFiscale: string;
  email: string | null;
  type: 'anonimo' | 'registrato';
  /** Name of the zona; null for who has no office of reference. */
  zona: string | null;
  state: DemoState;
  /** How many days before the demo was made the account was opened. */
  daysAgo: number;
}

export const CUSTOMER_PASSWORD = 'quattro gatti sul tetto';

// Surname, name, day of birth, sex, place of birth, office, type (R: Registrato, A: Anonimo), days, state.
const ROWS = `
Rinaldi;Lucia;1957-04-18;F;H501;Roma Prati;R;160;in-use
Moretti;Giorgio;1949-11-02;M;H501;Roma Prati;R;158;in-use
Conti;Elena;1983-06-27;F;H501;Roma Prati;R;140;in-use
De Santis;Mario;1941-01-30;M;D810;Roma Prati;R;131;without-email
Fabbri;Chiara;1990-09-14;F;A944;Roma Prati;A;12;in-use
Testa;Andrea;1978-03-08;M;H501;Roma Prati;R;3;waiting-for-link
Marchetti;Ines;1936-08-21;F;H501;Roma Prati;R;2;waiting-for-letter
Bianchi;Roberto;1965-12-11;M;H501;Roma Tuscolana;R;120;in-use
Gatti;Francesca;1972-07-05;F;F839;Roma Tuscolana;R;118;in-use
Palumbo;Sergio;1953-02-17;M;H501;Roma Tuscolana;A;40;in-use
Longo;Alessia;1995-10-23;F;H501;Roma Tuscolana;R;90;blocked
Mancini;Pietro;1947-05-09;M;D810;Frosinone;R;101;in-use
Carbone;Rosa;1939-12-28;F;D810;Frosinone;R;99;without-email
Colombo;Stefano;1968-01-19;M;F205;Milano Loreto;R;150;in-use
Brambilla;Giovanna;1955-03-31;F;F205;Milano Loreto;R;149;in-use
Fumagalli;Matteo;1987-08-16;M;F205;Milano Loreto;A;21;in-use
Riva;Carla;1944-06-04;F;A794;Milano Loreto;R;77;without-email
Cattaneo;Luca;1981-11-25;M;F205;Milano Lorenteggio;R;88;in-use
Pagani;Silvia;1976-04-12;F;F205;Milano Lorenteggio;R;85;in-use
Sala;Bruno;1951-09-29;M;F205;Milano Lorenteggio;R;5;waiting-for-link
Locatelli;Marta;1992-02-06;F;A794;Bergamo;R;70;in-use
Rota;Ernesto;1943-07-13;M;A794;Bergamo;R;69;in-use
Ferrero;Anna;1960-10-10;F;L219;Torino Cit Turin;R;110;in-use
Giordano;Paolo;1974-05-22;M;L219;Torino Cit Turin;R;108;in-use
Bosco;Teresa;1938-03-03;F;L219;Torino Cit Turin;R;4;waiting-for-letter
Barbero;Simone;1998-12-01;M;L219;Moncalieri;A;9;in-use
Esposito;Carmela;1958-08-08;F;F839;Napoli Toledo;R;132;in-use
Russo;Gennaro;1946-09-19;M;F839;Napoli Toledo;R;130;in-use
Coppola;Assunta;1940-04-26;F;F839;Napoli Toledo;R;95;without-email
Ruggiero;Antonio;1985-01-07;M;F839;Napoli Toledo;A;16;in-use
De Rosa;Martina;1993-06-15;F;H703;Salerno;R;60;in-use
Lorusso;Nicola;1962-02-24;M;A662;Bari Murat;R;82;in-use
Colella;Grazia;1970-11-18;F;A662;Bari Murat;R;81;in-use
Greco;Vito;1954-07-30;M;E506;Lecce;R;74;in-use
Rizzo;Daniela;1988-05-03;F;E506;Lecce;A;28;in-use
Villa;Tommaso;2001-03-20;M;F205;;A;6;in-use
Santoro;Federica;1997-01-12;F;H501;;A;4;in-use
Basile;Filippo;1984-10-05;M;G273;;A;2;in-use
Neri;Caterina;1979-12-09;F;D969;;R;55;in-use
D’Amico;Salvatore;1950-06-01;M;C351;;R;1;waiting-for-link
`;

// Husband and wife with one mailbox.
const SHARED_MAILBOXES: Readonly<Record<string, string>> = { Brambilla: 'stefano.colombo@posta.example' };

function emailOf(cognome: string, nome: string, state: DemoState): string | null {
  if (state === 'without-email' || state === 'waiting-for-letter') return null;
  const bare = `${nome}.${cognome}`.toLowerCase().replace(/[^a-z.]/g, '');
  return SHARED_MAILBOXES[cognome] ?? `${bare}@posta.example`;
}

const STATES: readonly DemoState[] = [
  'in-use',
  'without-email',
  'waiting-for-link',
  'waiting-for-letter',
  'blocked',
];

function customerOf(row: string): DemoCustomer {
  const [cognome = '', nome = '', birthDate = '', sexLetter, birthPlace = '', zona, type, days, stateName] =
    row.split(';');
  const state = STATES.find((known) => known === stateName);
  if (state === undefined) throw new Error(`no such state in the demo: ${row}`);
  const person = { cognome, nome, birthDate, sex: sexLetter === 'F' ? 'F' : 'M', birthPlace } as const;
  return {
    ...person,
    codiceFiscale: codiceFiscaleOf(person),
    email: emailOf(cognome, nome, state),
    type: type === 'A' ? 'anonimo' : 'registrato',
    zona: zona || null,
    state,
    daysAgo: Number(days),
  };
}

/** The same people in every demo. */
export const DEMO_CUSTOMERS: readonly DemoCustomer[] = ROWS.trim().split('\n').map(customerOf);

/** Two requests by somebody who says to be a customer: operators find them as conflicts. By surname of the customer. */
export const CONFLICTS = [
  { holder: 'Fabbri', email: 'chiarafabbri90@posta.example' },
  { holder: 'Fumagalli', email: 'm.fumagalli@lavoro.example' },
] as const;

/** Whom the demo names when it is ready, by surname. */
export const NAMED_CUSTOMERS = ['Rinaldi', 'Colombo', 'Esposito', 'Fabbri', 'Villa'] as const;
