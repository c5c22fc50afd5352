import type { Core } from '@strapi/strapi';
import { database, transaction, type Knex } from '../../../adapters/database';
import type { ImportLine } from '../../../contracts/customers/imports';
import { Email } from '../../../contracts/fields';
import { PersonName } from '../../../contracts/customers/fields';
import { PortalError } from '../../../contracts/portal-error';
import { checkCodiceFiscale } from '../../../domain/codice-fiscale/check';
import { compareCodiceFiscale } from '../../../domain/codice-fiscale/compare';
import { decideActivation } from '../../../domain/customers/decide-activation';
import { parseCustomerCsv, type CsvCustomer } from '../../../domain/customers/parse-csv';
import type { OperatorCaller } from '../../../http/callers';
import { isInScope } from '../../offices/services/scope-condition';
import { activate, type Activation } from './activation';
import type { CustomerDbRow } from './customer-rows';

interface Judged {
  line: ImportLine;
  activation: Activation | null;
}

const OUTCOMES = {
  create: 'create',
  promote: 'promote',
  'take-over': 'take-over',
  'already-registrato': 'already-registrato',
} as const;

async function problemsOf(customer: CsvCustomer): Promise<string[]> {
  const problems: string[] = [];
  for (const [name, value] of [
    ['cognome', customer.cognome],
    ['nome', customer.nome],
  ] as const)
    if (!PersonName.safeParse(value).success)
      problems.push(`Il ${name} manca o contiene caratteri non ammessi.`);
  if (customer.email !== '' && !Email.safeParse(customer.email).success)
    problems.push('L’indirizzo email non è valido.');
  const check = await checkCodiceFiscale(customer.codiceFiscale);
  if (!check.ok) return [check.reason, ...problems];
  const mismatches = await compareCodiceFiscale(check.value, customer);
  return [...problems, ...mismatches.map(({ message }) => message)];
}

async function holdersOf(db: Knex, codes: string[]): Promise<Map<string, CustomerDbRow>> {
  const found = new Map<string, CustomerDbRow>();
  // Databases limit how many values a statement takes.
  for (let start = 0; start < codes.length; start += 500) {
    const rows = await db<CustomerDbRow>('up_users').whereIn(
      'codice_fiscale',
      codes.slice(start, start + 500),
    );
    for (const row of rows) found.set(row.codice_fiscale, row);
  }
  return found;
}

async function judge(
  operator: OperatorCaller,
  holders: Map<string, CustomerDbRow>,
  seen: Set<string>,
  customer: CsvCustomer,
): Promise<Judged> {
  const codiceFiscale = customer.codiceFiscale.replace(/\s/g, '').toUpperCase();
  const messages = await problemsOf(customer);
  if (seen.has(codiceFiscale)) messages.push('Questo codice fiscale è già in una riga precedente.');
  seen.add(codiceFiscale);
  const line = { line: customer.line, codiceFiscale, messages };
  if (messages.length > 0) return { line: { ...line, outcome: 'error' }, activation: null };
  const holder = holders.get(codiceFiscale) ?? null;
  if (holder !== null && !isInScope(operator.scope, holder.zona_document_id))
    return {
      line: { ...line, outcome: 'out-of-scope', messages: ['Già presente: chiedi all’amministratore.'] },
      activation: null,
    };
  const email = customer.email === '' ? null : Email.parse(customer.email);
  const decision = decideActivation(holder && { type: holder.customer_type, email: holder.email }, email);
  const activation = { codiceFiscale, cognome: customer.cognome, nome: customer.nome, email };
  return {
    line: { ...line, outcome: OUTCOMES[decision] },
    activation: decision === 'already-registrato' ? null : activation,
  };
}

async function judgeAll(strapi: Core.Strapi, operator: OperatorCaller, csv: string): Promise<Judged[]> {
  const parsed = parseCustomerCsv(csv);
  if (!parsed.ok) throw PortalError.field('csv', parsed.reason);
  const codes = parsed.customers.map(({ codiceFiscale }) => codiceFiscale.replace(/\s/g, '').toUpperCase());
  const holders = await holdersOf(database(strapi), codes);
  const seen = new Set<string>();
  const judged: Judged[] = [];
  for (const customer of parsed.customers) judged.push(await judge(operator, holders, seen, customer));
  return judged;
}

function reportOf(judged: Judged[], written: boolean) {
  const lines = judged.map(({ line }) => line);
  return { lines, errors: lines.filter(({ outcome }) => outcome === 'error').length, written };
}

/** Judges every line of a CSV file of customers to activate; writes nothing. */
export async function checkImport(strapi: Core.Strapi, operator: OperatorCaller, csv: string) {
  return reportOf(await judgeAll(strapi, operator, csv), false);
}

/** Activates the customers of a CSV file in one transaction; writes nothing when any line is wrong. */
export async function runImport(strapi: Core.Strapi, operator: OperatorCaller, csv: string) {
  const judged = await judgeAll(strapi, operator, csv);
  if (judged.some(({ line }) => line.outcome === 'error')) return reportOf(judged, false);
  const actor = { kind: 'operator', id: operator.adminUserId, name: operator.name } as const;
  const zona =
    operator.scope.withoutOffice || operator.scope.allZone ? null : (operator.scope.zone[0] ?? null);
  if (!isInScope(operator.scope, zona)) throw new PortalError('not-allowed');
  await transaction(strapi, async (db) => {
    for (const { activation } of judged)
      if (activation !== null) await activate(db, { ...activation, zona }, actor);
  });
  return reportOf(judged, true);
}
