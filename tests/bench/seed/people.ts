import { codiceFiscaleOf } from '../../../src/domain/codice-fiscale/generate';

export const PASSWORD = 'il treno delle 7 e 40 parte';
export const CUSTOMERS = 5000;
/** How many of them have a password, and so can sign in. */
export const WITH_PASSWORD = 200;

export interface MadeUpCustomer {
  codiceFiscale: string;
  cognome: string;
  nome: string;
  email: string;
}

const SURNAMES = [
  'Rossi',
  'Bianchi',
  'Ferrari',
  'Esposito',
  'Ricci',
  'Marino',
  'Greco',
  'Bruno',
  'Gallo',
  'Conti',
];
const NAMES = ['Anna', 'Maria', 'Giulia', 'Paola', 'Carla'];
const DAYS = Array.from({ length: 28 }, (_, day) => String(day + 1).padStart(2, '0'));

/** The same people in every run: surname, name, month and day of birth tell them apart. */
export function madeUpCustomers(): MadeUpCustomer[] {
  return Array.from({ length: CUSTOMERS }, (_, number) => {
    const cognome = SURNAMES[number % 10] ?? '';
    const nome = NAMES[Math.floor(number / 10) % 5] ?? '';
    const day = DAYS[Math.floor(number / 50) % 28] ?? '';
    const year = String(1940 + Math.floor(number / 1400));
    const birthDate = `${year}-03-${day}`;
    const codiceFiscale = codiceFiscaleOf({ cognome, nome, birthDate, sex: 'F', birthPlace: 'H501' });
    return { codiceFiscale, cognome, nome, email: `${codiceFiscale.toLowerCase()}@posta.test` };
  });
}

/** Runs `work` on slices: one statement with thousands of rows has more values than SQLite takes. */
export async function inSlices<Item>(
  items: readonly Item[],
  work: (slice: Item[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < items.length; start += 200) await work(items.slice(start, start + 200));
}
