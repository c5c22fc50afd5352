/** A fiscal deadline of the demo. */
export interface DemoDeadline {
  day: string;
  title: string;
  explanation: string;
}

// What comes every year; where the day is a Saturday or a holiday the law moves it to the next working day.
const YEARLY: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Certificazione Unica',
    'Entro oggi chi ti ha pagato stipendio o pensione ti dà la Certificazione Unica: tienila per il 730.',
    ['2026-03-16', '2027-03-16'],
  ],
  [
    '730 precompilato disponibile',
    'Da oggi si può vedere il 730 preparato dall’Agenzia delle Entrate: prima di accettarlo fallo controllare.',
    ['2026-04-30', '2027-04-30'],
  ],
  [
    'IMU, prima rata',
    'Chi ha una seconda casa, un terreno o un negozio paga la prima metà dell’IMU con l’F24.',
    ['2026-06-16', '2027-06-16'],
  ],
  [
    'Saldo e primo acconto delle imposte',
    'Chi presenta il modello Redditi paga il saldo dell’anno scorso e il primo acconto, con l’F24.',
    ['2026-06-30', '2027-06-30'],
  ],
  [
    'Saldo e primo acconto con la maggiorazione',
    'Chi non ha pagato entro il 30 giugno può ancora farlo, aggiungendo lo 0,40 per cento.',
    ['2026-07-30', '2027-07-30'],
  ],
  [
    'Modello 730',
    'Ultimo giorno per presentare il 730: prendi appuntamento per tempo, a settembre i posti finiscono presto.',
    ['2026-09-30', '2027-09-30'],
  ],
  [
    '730: seconda rata di acconto più bassa',
    'Chi ha presentato il 730 e vuole pagare di meno, o nulla, lo dice a chi gli paga stipendio o pensione.',
    ['2026-10-12', '2027-10-11'],
  ],
  [
    '730 integrativo',
    'Ultimo giorno per correggere il 730 quando la correzione è a tuo favore, per esempio una spesa dimenticata.',
    ['2026-10-26', '2027-10-25'],
  ],
  [
    'Modello Redditi',
    'Ultimo giorno per presentare il modello Redditi, anche per chi non ha fatto in tempo con il 730.',
    ['2026-11-02', '2027-11-02'],
  ],
  [
    'Secondo acconto delle imposte',
    'Chi presenta il modello Redditi paga il secondo acconto, in una sola volta, con l’F24.',
    ['2026-11-30', '2027-11-30'],
  ],
  [
    'IMU, saldo',
    'Chi ha una seconda casa, un terreno o un negozio paga quello che resta dell’IMU con l’F24.',
    ['2026-12-16', '2027-12-16'],
  ],
  [
    'ISEE in scadenza',
    'Oggi scade l’ISEE dell’anno: per continuare a ricevere bonus e agevolazioni chiedi quello nuovo a gennaio.',
    ['2026-12-31', '2027-12-31'],
  ],
];

/** The deadlines of 2026 and 2027 that concern most taxpayers. */
export const DEADLINES: readonly DemoDeadline[] = YEARLY.flatMap(([title, explanation, days]) =>
  days.map((day) => ({ day, title, explanation })),
);
