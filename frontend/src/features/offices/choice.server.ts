import { ownOfficeContract, type Office } from '@contracts/offices';
import { answerWith, type PageContext } from '@lib/form-view';
import { fieldProblem, NO_PROBLEMS, readForm, type FormProblems } from '@lib/forms';
import { withOutcome } from '@lib/outcomes';
import { call, demand } from '@lib/portal';
import { backFrom } from '@features/profile/back';

/** The page where a customer chooses an office: first the province, then one of its offices. */
export interface OfficeChoice {
  mine: Office | null;
  provinces: string[];
  /** Two letters; null as long as none was chosen. */
  province: string | null;
  offices: Office[];
  /** Where the customer came from, and goes back to. */
  back: string;
  problems: FormProblems;
}

function provinceOf(page: PageContext, provinces: string[], mine: Office | null): string | null {
  const asked = page.url.searchParams.get('provincia');
  if (asked !== null && provinces.includes(asked)) return asked;
  if (mine !== null && provinces.includes(mine.provincia)) return mine.provincia;
  return provinces.length === 1 ? (provinces[0] ?? null) : null;
}

async function choice(page: PageContext, problems: FormProblems): Promise<OfficeChoice> {
  const { offices, mine } = await demand(page, ownOfficeContract.listOffices);
  const provinces = [...new Set(offices.map(({ provincia }) => provincia))].sort();
  const province = provinceOf(page, provinces, mine);
  return {
    ...{ mine, provinces, province, back: backFrom(page.url), problems },
    offices: offices.filter(({ provincia }) => provincia === province),
  };
}

/** @throws PortalFailure */
export async function officeChoicePage(page: PageContext): Promise<Response | OfficeChoice> {
  if (page.request.method !== 'POST') return choice(page, NO_PROBLEMS);
  const { zona } = await readForm(page.request, ['zona']);
  const result = await call(page, ownOfficeContract.chooseOffice, { body: { zona } });
  if (result.ok) return page.redirect(withOutcome(backFrom(page.url), 'ufficio-scelto'), 303);
  // Chosen from a page that is old by now, or nothing chosen at all.
  if (result.failure.code !== 'not-found' && result.failure.code !== 'invalid-input') throw result.failure;
  answerWith(page, result.failure.status);
  return choice(page, fieldProblem('zona', 'Scegli un ufficio dall’elenco.'));
}
