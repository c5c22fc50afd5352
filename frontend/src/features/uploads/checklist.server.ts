import { customerPraticheContract } from '@contracts/pratiche';
import type { ResponseOf } from '@contracts/endpoint';
import type { CustomerPratica, UploadObstacle } from '@contracts/pratiche/customers';
import { customerUploadsContract } from '@contracts/uploads';
import { isUnderWay } from '@domain/pratiche/pratica-state';
import { takesFiles } from '@domain/pratiche/upload-state';
import { answerWith, type PageContext } from '@lib/form-view';
import { NO_PROBLEMS, problemsOf, readForm, type FormProblems } from '@lib/forms';
import { withOutcome, type Outcome } from '@lib/outcomes';
import { call, demand, type CallResult } from '@lib/portal';
import { NOT_TAKEN_COOKIE, NOT_TAKEN_OPTIONS, readNotTaken, type NotTaken } from '@lib/upload-outcomes';

type Files = ResponseOf<typeof customerUploadsContract.listMyFiles>;

/** The documents of a pratica, with what was uploaded and what the last form could not do. */
export interface ChecklistView {
  pratica: CustomerPratica;
  /** Whether documents are still wanted. */
  open: boolean;
  /** What keeps the customer from uploading them nevertheless. */
  obstacles: readonly UploadObstacle[];
  files: Files;
  problems: FormProblems;
  /** What became of the files of a form that was sent just now, where not all were taken. */
  notTaken: NotTaken | null;
}

// Thirty large photos, one after the other.
const JOINING_TAKES = 120_000;

const FIELDS = ['azione', 'file', 'name', 'entry', 'reason'] as const;
type Sent = Record<(typeof FIELDS)[number], string>;

function notTakenJustNow({ cookies }: PageContext): NotTaken | null {
  const told = readNotTaken(cookies.get(NOT_TAKEN_COOKIE)?.value);
  if (told !== null) cookies.delete(NOT_TAKEN_COOKIE, NOT_TAKEN_OPTIONS);
  return told;
}

async function view(page: PageContext, id: string, problems: FormProblems): Promise<ChecklistView> {
  const params = { id };
  const [pratica, files, { obstacles }] = await Promise.all([
    demand(page, customerPraticheContract.getMyPratica, { params }),
    demand(page, customerUploadsContract.listMyFiles, { params }),
    demand(page, customerPraticheContract.listServices),
  ]);
  const open = isUnderWay(pratica.state) && takesFiles(pratica.uploadState);
  return { pratica, open, obstacles, files, problems, notTaken: notTakenJustNow(page) };
}

function act(page: PageContext, id: string, sent: Sent): Promise<[CallResult<unknown>, Outcome]> | null {
  const [file = '', ...others] = sent.file.split(' ');
  switch (sent.azione) {
    case 'rinomina':
      return call(page, customerUploadsContract.renameFile, {
        params: { id: file },
        body: { name: sent.name },
      }).then((result) => [result, 'file-rinominato']);
    case 'elimina':
      return call(page, customerUploadsContract.deleteFile, { params: { id: file } }).then((result) => [
        result,
        'file-eliminato',
      ]);
    case 'unisci':
      return call(
        page,
        customerUploadsContract.joinPhotos,
        { params: { id }, body: { files: [file, ...others], name: sent.name } },
        JOINING_TAKES,
      ).then((result) => [result, 'foto-unite']);
    case 'riapri':
      return call(page, customerUploadsContract.askToReopen, {
        params: { id },
        body: { reason: sent.reason },
      }).then((result) => [result, 'riapertura-chiesta']);
    default:
      return null;
  }
}

// There is one field for a name per file.
function besideItsFile({ file }: Sent, { fields, general }: FormProblems): FormProblems {
  const { name, ...others } = fields;
  return { fields: name === undefined ? others : { ...others, [`nome-${file}`]: name }, general };
}

/** The page of a pratica's documents, where files are also renamed, joined and deleted. @throws PortalFailure */
export async function checklistPage(page: PageContext, id: string): Promise<Response | ChecklistView> {
  if (page.request.method !== 'POST') return view(page, id, NO_PROBLEMS);
  const sent = await readForm(page.request, FIELDS);
  const done = await act(page, id, sent);
  if (done === null) return view(page, id, NO_PROBLEMS);
  const [result, outcome] = done;
  if (result.ok) return page.redirect(withOutcome(`/documenti/${id}`, outcome), 303);
  if (result.failure.code === 'not-signed-in') throw result.failure;
  answerWith(page, result.failure.status);
  return view(page, id, besideItsFile(sent, problemsOf(result.failure, ['reason', 'name'])));
}
