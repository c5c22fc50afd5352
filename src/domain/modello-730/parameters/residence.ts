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

/** «Regione autonoma della», «Provincia autonoma di», «P.A.». */
const KIND = /^(?:regione|provincia|p a)(?: autonoma)?(?: (?:di|del|della|dell))? /;

/** Official names that are other words than ours, as `spelled` has them, by the name of the year's parameters. */
const ALSO: Readonly<Record<string, string>> = {
  'vallee d aoste': 'valle d aosta',
  'alto adige': 'bolzano',
  sudtirol: 'bolzano',
  bozen: 'bolzano',
  'bolzano alto adige': 'bolzano',
  siciliana: 'sicilia',
};

/** The region that a name means, without its kind; of a name in two languages the first one. */
function meant(name: string): string {
  const [first = ''] = name.split('/');
  const plain = spelled(first).replace(KIND, '');
  return Object.hasOwn(ALSO, plain) ? (ALSO[plain] ?? plain) : plain;
}

function findRegion(name: string, { regioni }: Pick<YearParameters, 'regioni'>): RegionalSurtax | undefined {
  const wanted = meant(name);
  return [...regioni].find(([key, region]) => meant(key) === wanted || meant(region.name) === wanted)?.[1];
}

function regionProblem(name: unknown): FactProblem {
  const place = 'regione';
  if (typeof name !== 'string') return { place, message: 'Scrivi il nome della regione, come «Lombardia».' };
  return meant(name).startsWith('trentino')
    ? { place, message: 'Indica la provincia: Trento o Bolzano. Hanno addizionali diverse.' }
    : {
        place,
        message: `La regione «${name}» non è fra quelle dell’anno: controlla come è scritta.`,
      };
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
  if (name !== null && found === undefined) problems.push(regionProblem(name));
  const town = comune === null ? { surtax: null, problems: [] } : readMunicipality(comune);
  problems.push(...town.problems);
  if (problems.length > 0) return { residence: null, problems };
  const region = found ?? law.addizionali.regioneIgnota;
  return {
    residence: { region, isRegionKnown: found !== undefined, municipality: town.surtax },
    problems,
  };
}
