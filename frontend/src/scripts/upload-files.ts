import { refreshDocument } from './upload-refresh';
import { UploadRow } from './upload-row';
import { Transfer } from './upload-transfer';

let underWay = 0;

// Whoever leaves the page would break off what is being sent.
addEventListener('beforeunload', (event) => {
  if (underWay > 0) event.preventDefault();
});

function addTo(form: HTMLFormElement): { list: HTMLUListElement; say: (words: string) => void } {
  const list = document.createElement('ul');
  list.className = 'upload-progress';
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  form.append(list, status);
  return {
    list,
    say(words) {
      status.textContent = words;
    },
  };
}

function enhance(form: HTMLFormElement): void {
  const section = form.closest('section');
  if (section === null) return;
  const { list, say } = addTo(form);
  const fields = Array.from(form.querySelectorAll<HTMLInputElement>('input[type="file"]'));
  const address = form.dataset['upload'] ?? '';
  const entry = form.dataset['document'] ?? '';
  // One after the other: a telephone's connection carries one well, and several badly.
  let last: Promise<void> = Promise.resolve();
  let waiting = 0;
  let taken: UploadRow[] = [];

  async function send(transfer: Transfer, row: UploadRow): Promise<void> {
    const { name } = transfer.file;
    row.progress(0);
    const sent = await transfer.send((part) => {
      row.progress(part);
    });
    if (sent.kind === 'taken') {
      taken.push(row);
      row.done();
      say(`${name}: caricato.`);
    } else if (sent.kind !== 'cancelled') {
      const again = () => {
        queue(transfer, row);
      };
      row.fail(sent.problem, sent.kind === 'interrupted' ? again : null);
      say(`${name} non è stato caricato. ${sent.problem}`);
    }
  }

  function queue(transfer: Transfer, row: UploadRow): void {
    let cancelled = false;
    row.wait(() => {
      cancelled = true;
      transfer.cancel();
      row.remove();
      say(`${transfer.file.name}: caricamento annullato.`);
    });
    waiting += 1;
    underWay += 1;
    last = last
      .then(() => (cancelled ? undefined : send(transfer, row)))
      .finally(() => {
        waiting -= 1;
        underWay -= 1;
      })
      .then(async () => {
        if (waiting > 0 || taken.length === 0 || section === null) return;
        const shown = taken;
        taken = [];
        if (await refreshDocument(section)) for (const done of shown) done.remove();
      });
  }

  function take(files: FileList | null): void {
    for (const file of Array.from(files ?? []))
      queue(new Transfer(address, entry, file), new UploadRow(list, file.name));
  }

  const nothingWaits = () => fields.every(({ files }) => !files?.length);

  // The button is for what was chosen before this script came: whatever is chosen later is sent at once.
  function showButton(): void {
    form.classList.toggle('upload-form-enhanced', nothingWaits());
  }

  function takeFrom(field: HTMLInputElement): void {
    take(field.files);
    field.value = '';
    showButton();
  }

  for (const field of fields)
    field.addEventListener('change', () => {
      takeFrom(field);
    });
  form.addEventListener('submit', (event) => {
    // Without files the server says what is missing.
    if (nothingWaits()) return;
    // The answer to a form would take the place of the page, and break off what is being sent for another document.
    event.preventDefault();
    fields.forEach(takeFrom);
    // The button, where the keyboard was, is gone.
    fields[0]?.focus();
  });
  showButton();
  form.addEventListener('dragover', (event) => {
    event.preventDefault();
    form.classList.add('dropping');
  });
  form.addEventListener('dragleave', () => {
    form.classList.remove('dropping');
  });
  form.addEventListener('drop', (event) => {
    event.preventDefault();
    form.classList.remove('dropping');
    take(event.dataTransfer?.files ?? null);
  });
}

// A file that misses its place must not take the place of the page.
for (const kind of ['dragover', 'drop'])
  document.addEventListener(kind, (event) => {
    event.preventDefault();
  });

document.querySelectorAll<HTMLFormElement>('form[data-upload]').forEach(enhance);
