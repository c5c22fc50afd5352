import { belfioreConnector } from '@marketto/belfiore-connector-embedded';

/** Where somebody lives, as it was typed; empty texts for what was left out. */
export interface TypedResidence {
  address: string;
  cap: string;
  comune: string;
  /** Two letters. */
  provincia: string;
}

export type Residence = Record<keyof TypedResidence, string | null>;

/** What is wrong with a field of a residence, in Italian. */
export type ResidenceProblems = Partial<Record<keyof TypedResidence, string>>;

const CAP = /^\d{5}$/;
const PROVINCIA = /^[A-Z]{2}$/;

/** The comune of this name in a province, as it is officially written; null when there is none. @param at an instant */
async function comuneNamed(name: string, provincia: string, at: string): Promise<string | null> {
  const comuni = belfioreConnector.cities?.active(new Date(at)).byProvince(provincia);
  const found = await comuni?.findByName(name);
  return found?.name ?? null;
}

/**
 * Reads a residence: all of it or none. The comune is looked up in the list of the Ministero dell’Interno.
 * @param at an instant: comuni are founded and merged
 */
export async function readResidence(
  typed: TypedResidence,
  at: string,
): Promise<{ ok: true; residence: Residence } | { ok: false; problems: ResidenceProblems }> {
  const { address, cap, comune } = typed;
  const provincia = typed.provincia.toUpperCase();
  if ([address, cap, comune, provincia].every((text) => text === ''))
    return { ok: true, residence: { address: null, cap: null, comune: null, provincia: null } };
  const problems: ResidenceProblems = {};
  if (address === '') problems.address = 'Scrivi la via e il numero civico.';
  if (!CAP.test(cap)) problems.cap = 'Scrivi il CAP: sono cinque cifre.';
  if (!PROVINCIA.test(provincia)) problems.provincia = 'Scrivi la sigla della provincia: sono due lettere.';
  if (comune === '') problems.comune = 'Scrivi il comune.';
  const known =
    comune === '' || problems.provincia !== undefined ? null : await comuneNamed(comune, provincia, at);
  if (known === null && comune !== '' && problems.provincia === undefined)
    problems.comune = `Non troviamo questo comune nella provincia ${provincia}: controlla come è scritto.`;
  if (Object.keys(problems).length > 0 || known === null) return { ok: false, problems };
  return { ok: true, residence: { address, cap, comune: known, provincia } };
}
