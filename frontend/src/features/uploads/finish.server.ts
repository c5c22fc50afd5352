import { customerPraticheContract } from '@contracts/pratiche';
import type { ChecklistEntry } from '@contracts/pratiche/fields';
import { customerUploadsContract } from '@contracts/uploads';
import { isOpen } from '@domain/pratiche/checklist';
import { answerWith, type PageContext } from '@lib/form-view';
import { NO_PROBLEMS, problemsOf, readForm, type FormProblems } from '@lib/forms';
import { withOutcome } from '@lib/outcomes';
import { call, demand } from '@lib/portal';

/** The last page before an upload is handed in: what is there, and what is still missing. */
export interface FinishView {
  id: string;
  name: string;
  missing: ChecklistEntry[];
  files: number;
  problems: FormProblems;
}

async function view(page: PageContext, id: string, problems: FormProblems): Promise<FinishView> {
  const params = { id };
  const pratica = await demand(page, customerPraticheContract.getMyPratica, { params });
  const { files } = await demand(page, customerUploadsContract.listMyFiles, { params });
  return {
    id,
    name: `${pratica.service} ${String(pratica.year)}`,
    missing: pratica.entries.filter(isOpen),
    files: files.length,
    problems,
  };
}

/** @throws PortalFailure */
export async function finishPage(page: PageContext, id: string): Promise<Response | FinishView> {
  if (page.request.method !== 'POST') return view(page, id, NO_PROBLEMS);
  await readForm(page.request, []);
  const result = await call(page, customerUploadsContract.finishUpload, { params: { id } });
  if (result.ok) return page.redirect(withOutcome(`/documenti/${id}`, 'caricamento-finito'), 303);
  if (result.failure.code === 'not-signed-in') throw result.failure;
  answerWith(page, result.failure.status);
  return view(page, id, problemsOf(result.failure, []));
}
