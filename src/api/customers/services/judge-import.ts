import type { Core } from '@strapi/strapi';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { database, type Knex } from '../../../adapters/database';
import { Cognome, Nome } from '../../../contracts/customers/fields';
import type { ImportLine } from '../../../contracts/customers/imports';
import { Email } from '../../../contracts/fields';
import type { ZonaChoice } from '../../../contracts/offices';
import { PortalError } from '../../../contracts/portal-error';
import { checkCodiceFiscale } from '../../../domain/codice-fiscale/check';
import { compareCodiceFiscale } from '../../../domain/codice-fiscale/compare';
import { normaliseCodiceFiscale } from '../../../domain/codice-fiscale/normalise';
import { decideActivation } from '../../../domain/customers/decide-activation';
import { parseCustomerCsv, type CsvCustomer } from '../../../domain/customers/parse-csv';
import type { OperatorCaller } from '../../../http/callers';
import { isInScope } from '../../offices/services/scope-condition';
import { zoneInScope } from '../../offices/services/zone';
import type { Activation } from './activation';
import type { CustomerDbRow } from './customer-rows';
import { defaultZona } from './operator-activation';

/** A line with what it asks for; `activation` is null where nothing is to be written. */
export interface Judged {
  line: ImportLine;
  activation: Activation | null;
}

/** What lines are judged by. */
interface Bench {
  operator: OperatorCaller;
  holders: Map<string, CustomerDbRow>;
  zone: ZonaChoice[];
  seen: Set<string>;
}

const LINES_AT_ONCE = 100;
const LONGEST_SHOWN = 40;
const TAKEN: ImportLine = {
  line: 0,
  codiceFiscale: '',
  outcome: 'out-of-scope',
  messages: ['Già presente: chiedi all’amministratore.'],
};

function zonaOf({ operator, zone }: Bench, typed: string): string | null | undefined {
  if (typed === '') return defaultZona(operator.scope);
  return zone.find(({ name }) => name.toLowerCase() === typed.toLowerCase())?.id;
}

function read(bench: Bench, customer: CsvCustomer): { problems: string[]; activation: Activation } {
  const cognome = Cognome.safeParse(customer.cognome);
  const nome = Nome.safeParse(customer.nome);
  const email = customer.email === '' ? null : Email.safeParse(customer.email);
  const check = checkCodiceFiscale(customer.codiceFiscale);
  const zona = zonaOf(bench, customer.zona);
  const codiceFiscale = check.ok ? check.value : '';
  const activation: Activation = {
    codiceFiscale,
    cognome: cognome.data ?? '',
    nome: nome.data ?? '',
    email: email?.data ?? null,
    zona: zona ?? null,
  };
  const problems = [
    ...(check.ok ? [] : [check.reason]),
    ...(cognome.success ? [] : ['Il cognome manca o contiene caratteri non ammessi.']),
    ...(nome.success ? [] : ['Il nome manca o contiene caratteri non ammessi.']),
    ...(email?.success === false ? ['L’indirizzo email non è valido.'] : []),
    ...(zona === undefined || !isInScope(bench.operator.scope, zona)
      ? ['Nella colonna «zona» scrivi il nome di una delle tue zone.']
      : []),
    ...(bench.seen.has(codiceFiscale) ? ['Questo codice fiscale è già in una riga precedente.'] : []),
  ];
  if (check.ok) bench.seen.add(codiceFiscale);
  // Comparing is worth while only with names that are names.
  const comparable = check.ok && cognome.success && nome.success;
  const mismatches = comparable ? compareCodiceFiscale(codiceFiscale, activation) : [];
  return { problems: [...problems, ...mismatches.map(({ message }) => message)], activation };
}

function judge(bench: Bench, customer: CsvCustomer): Judged {
  const { problems, activation } = read(bench, customer);
  const line = { line: customer.line, codiceFiscale: customer.codiceFiscale.slice(0, LONGEST_SHOWN) };
  if (problems.length > 0)
    return { line: { ...line, outcome: 'error', messages: problems }, activation: null };
  const holder = bench.holders.get(activation.codiceFiscale) ?? null;
  if (holder !== null && !isInScope(bench.operator.scope, holder.zona_document_id))
    return { line: { ...TAKEN, ...line }, activation: null };
  const outcome = decideActivation(
    holder && { type: holder.customer_type, email: holder.email },
    activation.email,
  );
  return {
    line: { ...line, outcome, messages: [] },
    activation: outcome === 'already-registrato' ? null : activation,
  };
}

async function holdersOf(db: Knex, codes: string[]): Promise<Map<string, CustomerDbRow>> {
  const found = new Map<string, CustomerDbRow>();
  // Databases limit how many values a statement takes.
  for (let start = 0; start < codes.length; start += 500) {
    const some = codes.slice(start, start + 500);
    const rows = await db<CustomerDbRow>('up_users').whereIn('codice_fiscale', some);
    for (const row of rows) found.set(row.codice_fiscale, row);
  }
  return found;
}

/** Judges every line of a CSV file. @throws PortalError `invalid-input` when it is no such file */
export async function judgeImport(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  csv: string,
): Promise<Judged[]> {
  const parsed = parseCustomerCsv(csv);
  if (!parsed.ok) throw PortalError.field('csv', parsed.reason);
  const { customers } = parsed;
  const codes = customers.map(({ codiceFiscale }) => normaliseCodiceFiscale(codiceFiscale));
  const holders = await holdersOf(database(strapi), codes);
  const bench: Bench = {
    operator,
    holders,
    zone: await zoneInScope(strapi, operator.scope),
    seen: new Set<string>(),
  };
  const judged: Judged[] = [];
  for (const [index, customer] of customers.entries()) {
    // Thousands of lines must not keep everybody else waiting.
    if (index % LINES_AT_ONCE === LINES_AT_ONCE - 1) await nextTurn();
    judged.push(judge(bench, customer));
  }
  return judged;
}
