import { CsvError, parse } from 'csv-parse/sync';

/** A line of a file of customers to activate, as it was typed. */
export interface CsvCustomer {
  /** From 1, the header being line 1. */
  line: number;
  codiceFiscale: string;
  cognome: string;
  nome: string;
  email: string;
  /** Name of the office; empty where the file has no such column. */
  zona: string;
}

export type CsvResult = { ok: true; customers: CsvCustomer[] } | { ok: false; reason: string };

export const MAX_CSV_LINES = 5000;

/** Longer than any line of a customer can be, in characters. */
const MAX_LINE = 4000;

const COLUMNS = ['codice_fiscale', 'cognome', 'nome', 'email'] as const;

const REASONS: Partial<Record<CsvError['code'], string>> = {
  CSV_RECORD_INCONSISTENT_COLUMNS: 'le colonne non sono tante quante nella prima riga',
  CSV_QUOTE_NOT_CLOSED: 'si aprono delle virgolette che non si chiudono',
  INVALID_OPENING_QUOTE: 'c’è una virgoletta in mezzo al testo',
  CSV_INVALID_CLOSING_QUOTE: 'c’è del testo dopo le virgolette',
  CSV_MAX_RECORD_SIZE: 'è troppo lunga, o si aprono delle virgolette che non si chiudono',
};

function columnName(typed: string): string {
  return typed.trim().toLowerCase().replace(/\s+/g, '_');
}

function headerProblem(names: string[]): string | null {
  const missing = COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > 0) return `Nella prima riga mancano le colonne: ${missing.join(', ')}.`;
  const twice = [...COLUMNS, 'zona'].find((column) => names.indexOf(column) !== names.lastIndexOf(column));
  return twice === undefined ? null : `Nella prima riga la colonna «${twice}» c’è più di una volta.`;
}

interface Parsed {
  info: { lines: number };
  record: Record<string, string>;
}

function read(text: string, delimiter: string): Parsed[] {
  const options = {
    bom: true,
    columns: (header: string[]) => header.map(columnName),
    delimiter,
    info: true,
    max_record_size: MAX_LINE,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    // One more than allowed is enough to know that there are too many.
    to: MAX_CSV_LINES + 1,
    trim: true,
  };
  // With `info` each record comes with where it stood, which the library's types do not tell.
  return parse(text, options) as unknown as Parsed[];
}

/** Reads a CSV file with the columns codice_fiscale, cognome, nome, email and, where offices matter, zona. */
export function parseCustomerCsv(text: string): CsvResult {
  const [header = ''] = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/, 1);
  const delimiter = header.includes(';') ? ';' : ',';
  const problem = headerProblem(header.split(delimiter).map((name) => columnName(name.replaceAll('"', ''))));
  if (problem !== null) return { ok: false, reason: problem };
  try {
    const rows = read(text, delimiter);
    if (rows.length > MAX_CSV_LINES) return { ok: false, reason: 'Il file ha più di 5.000 righe: dividilo.' };
    if (rows.length === 0) return { ok: false, reason: 'Il file non contiene clienti.' };
    return { ok: true, customers: rows.map(toCustomer) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const why = REASONS[error.code] ?? 'è scritta in un altro modo';
    return { ok: false, reason: `Il file non si legge alla riga ${String(error['lines'])}: ${why}.` };
  }
}

function toCustomer({ info, record }: Parsed): CsvCustomer {
  return {
    line: info.lines,
    codiceFiscale: record['codice_fiscale'] ?? '',
    cognome: record['cognome'] ?? '',
    nome: record['nome'] ?? '',
    email: record['email'] ?? '',
    zona: record['zona'] ?? '',
  };
}
