import type { CallInput, DescribedApi } from './described-api';
import { wellAnswered } from './described-api';
import { madeUpDocument, type MadeUpDocument, type madeUpCustomer } from './made-up';
import { demand } from './mismatch';

/** What the suite keeps in step: an operation with its external id and what is told. */
interface Told {
  operation: string;
  externalId: string;
  body: Record<string, unknown>;
}

const DOCUMENTS = 50;

const PLACE = { comune: 'Roma', provincia: 'RM', phone: '06 1234567', address: 'Via di Esempio 1' };

/** The customer, offices, service, class and pratica of this run, in the order in which they need each other. */
function registry(run: string, customer: ReturnType<typeof madeUpCustomer>): Told[] {
  const id = (what: string) => `${what}-${run}`;
  const zone = [1, 2, 3].map((number) => ({
    operation: 'putZona',
    externalId: id(`zona-${String(number)}`),
    body: {
      ...{ ...PLACE, name: `Ufficio di esempio ${String(number)} ${run}`, sede: id('sede') },
      ...{ openingHours: 'Da lunedì a venerdì, 9–13', excluded: false },
    },
  }));
  return [
    {
      ...{ operation: 'putSede', externalId: id('sede') },
      body: { ...PLACE, name: `Sede di esempio ${run}`, uploadsOpen: true },
    },
    ...zone,
    {
      ...{ operation: 'putSuiteCustomer', externalId: id('cliente') },
      body: { ...customer, mobile: '333 1234567', zona: id('zona-1') },
    },
    {
      ...{ operation: 'putService', externalId: id('servizio') },
      body: {
        name: `Servizio di esempio ${run}`,
        years: [{ year: 2026, uploadsOpen: true }],
        wantedDocuments: [{ name: 'Certificazione Unica' }],
      },
    },
    {
      ...{ operation: 'putPratica', externalId: id('pratica') },
      body: { customer: id('cliente'), service: id('servizio'), year: 2026, state: 'working' },
    },
    {
      ...{ operation: 'putDocumentClass', externalId: id('classe') },
      body: { name: `Classe di esempio ${run}`, visibleTo: 'registrato', retentionYears: null },
    },
  ];
}

async function write(api: DescribedApi, told: readonly Told[], wanted: 'created' | 'unchanged') {
  for (const { operation, externalId, body } of told) {
    const { outcome } = await wellAnswered(api, operation, { params: { externalId }, body });
    demand(outcome === wanted, `${operation} ha risposto ${String(outcome)} invece di ${wanted}`);
  }
}

async function pushDocument(api: DescribedApi, run: string, document: MadeUpDocument): Promise<unknown> {
  const { externalId, title, year, name, bytes, sha256 } = document;
  const input: CallInput = { params: { externalId } };
  const customer = { externalId: `cliente-${run}` };
  const body = { customer, documentClass: `classe-${run}`, title, year, name, sha256 };
  const announced = await wellAnswered(api, 'putDocument', { ...input, body });
  if (announced['contentsWanted'] !== true) return announced['outcome'];
  const kept = await wellAnswered(api, 'putDocumentContents', { ...input, bytes });
  demand(kept['sha256'] === sha256, `il documento ${externalId} non ha l’impronta mandata`);
  return kept['outcome'];
}

async function pushAll(
  api: DescribedApi,
  run: string,
  documents: readonly MadeUpDocument[],
  wanted: 'created' | 'unchanged',
): Promise<void> {
  for (const document of documents) {
    const outcome = await pushDocument(api, run, document);
    demand(outcome === wanted, `il documento ${document.externalId}: ${String(outcome)} invece di ${wanted}`);
  }
}

/** A change is made to the version that was read, and to no other. */
async function changeOnce(api: DescribedApi, { externalId, body }: Told): Promise<void> {
  const params = { externalId };
  const { etag } = await api.call('getZona', { params });
  demand(etag !== null, 'getZona non dice la versione');
  const change = (excluded: boolean) =>
    api.call('putZona', { params, body: { ...body, excluded }, headers: { 'if-match': etag } });
  demand((await change(true)).status === 200, 'una modifica alla versione letta non è stata accettata');
  demand((await change(false)).status === 412, 'una modifica a una versione superata è stata accettata');
}

/**
 * Pushes everything that a suite keeps in step twice: the second time nothing changes.
 * @param run distinguishes this run from others on the same portal
 * @throws Mismatch
 */
export async function pushTwice(
  api: DescribedApi,
  run: string,
  customer: ReturnType<typeof madeUpCustomer>,
  say: (line: string) => void,
): Promise<void> {
  const told = registry(run, customer);
  await write(api, told, 'created');
  say(
    'Creati: 1 sede, 3 zone, 1 cliente attivato come Registrato, 1 servizio, 1 pratica, 1 classe di documenti.',
  );
  await write(api, told, 'unchanged');
  say('Mandati di nuovo: nulla è cambiato.');
  const numbers = Array.from({ length: DOCUMENTS }, (_, index) => index + 1);
  const documents = await Promise.all(numbers.map((number) => madeUpDocument(run, number)));
  await pushAll(api, run, documents, 'created');
  say(`Mandati ${String(DOCUMENTS)} documenti, ciascuno con la sua impronta SHA-256.`);
  await pushAll(api, run, documents, 'unchanged');
  say(`Mandati di nuovo tutti e ${String(DOCUMENTS)}: nulla è cambiato.`);
  const zona = told.find(({ operation }) => operation === 'putZona');
  demand(zona !== undefined, 'manca una zona');
  await changeOnce(api, zona);
  say('Una modifica con If-Match è passata una volta sola.');
}
