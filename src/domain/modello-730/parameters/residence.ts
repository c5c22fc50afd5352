import { readMunicipality, type FactProblem, type MunicipalSurtax } from './municipal';
import type { RegionalSurtax } from './regional';
import type { YearParameters } from './year-parameters';

/** Where the customer lives, as far as the addizionali go. */
export interface Residence {
  /** That of the domicile on 1 January of the year of the incomes; where nobody says it, the rate of the State. */
  readonly region: RegionalSurtax;
  readonly isRegionKnown: boolean;
  /** Null: nobody said its rate, and the addizionale is not reckoned. */
  readonly municipality: MunicipalSurtax | null;
}

/** Names in any spelling: «Valle d’Aosta», «valle-d-aosta», «VALLE D'AOSTA». */
const spelled = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

function findRegion(name: string, { regioni }: Pick<YearParameters, 'regioni'>): RegionalSurtax | undefined {
  const wanted = spelled(name);
  return [...regioni].find(
    ([key, region]) => spelled(key) === wanted || spelled(region.name) === wanted,
  )?.[1];
}

function regionProblem(name: string): FactProblem {
  const message = spelled(name).startsWith('trentino')
    ? 'Indica la provincia: Trento o Bolzano. Hanno addizionali diverse.'
    : `La regione «${name}» non è fra quelle dell’anno: controlla come è scritta.`;
  return { place: 'regione', message };
}

/**
 * Reads where the customer lives from what came with the return: the region by its name in any spelling, `null` or missing where
 * it is not known; the comune as `readMunicipality` has it, or missing.
 * @returns the residence, or null and what is wrong
 */
export function readResidence(
  facts: { readonly regione?: unknown; readonly comune?: unknown },
  law: Pick<YearParameters, 'regioni' | 'addizionali'>,
): { residence: Residence | null; problems: readonly FactProblem[] } {
  const { regione: name = null, comune = null } = facts;
  const problems: FactProblem[] = [];
  const found = typeof name === 'string' ? findRegion(name, law) : undefined;
  if (name !== null && found === undefined) problems.push(regionProblem(String(name)));
  const town = comune === null ? { surtax: null, problems: [] } : readMunicipality(comune);
  problems.push(...town.problems);
  if (problems.length > 0) return { residence: null, problems };
  const region = found ?? law.addizionali.regioneIgnota;
  return {
    residence: { region, isRegionKnown: found !== undefined, municipality: town.surtax },
    problems,
  };
}
