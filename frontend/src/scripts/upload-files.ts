/** What a file on its way shows: how far it is, how to stop it, what went wrong and how to try again. */
interface Row {
  item: HTMLLIElement;
  bar: HTMLProgressElement;
  words: HTMLSpanElement;
  button: HTMLButtonElement;
}

const UNREACHABLE = 'Il collegamento si è interrotto: riprova.';

function rowFor(list: HTMLUListElement, file: File): Row {
  const item = document.createElement('li');
  const name = document.createElement('strong');
  name.textContent = file.name;
  const words = document.createElement('span');
  const bar = document.createElement('progress');
  bar.max = 100;
  bar.setAttribute('aria-label', `Caricamento di ${file.name}`);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn btn-link';
  item.append(name, bar, words, button);
  list.append(item);
  return { item, bar, words, button };
}

function problemIn(text: string): string | null {
  try {
    const { problem } = JSON.parse(text) as { problem?: string | null };
    return problem ?? null;
  } catch {
    return UNREACHABLE;
  }
}

/** Sends one file. @returns why it was not taken; null when it was; `cancelled` when the person stopped it */
function send(form: HTMLFormElement, file: File, row: Row): Promise<string | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', form.dataset['upload'] ?? '');
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-document', form.dataset['document'] ?? '');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      row.bar.value = total === 0 ? 100 : (loaded / total) * 100;
      row.words.textContent = loaded === total ? 'Controllo del file…' : '';
    });
    request.addEventListener('load', () => {
      resolve(request.status === 200 ? null : (problemIn(request.responseText) ?? UNREACHABLE));
    });
    request.addEventListener('error', () => {
      resolve(UNREACHABLE);
    });
    request.addEventListener('abort', () => {
      resolve('cancelled');
    });
    row.button.textContent = 'Annulla';
    row.button.onclick = () => {
      request.abort();
    };
    request.send(file);
  });
}

function finished(form: HTMLFormElement): void {
  const address = new URL(location.href);
  address.searchParams.set('esito', 'file-caricati');
  address.hash = `documento-${form.dataset['document'] ?? ''}`;
  location.assign(address);
  // Where only the fragment differs, browsers stay where they are.
  if (new URL(location.href).search === address.search) location.reload();
}

/** Sends a file until it is taken or given up. @returns whether it was taken */
async function sendUntilDone(form: HTMLFormElement, file: File, row: Row): Promise<boolean> {
  row.bar.hidden = false;
  row.bar.removeAttribute('value');
  row.words.className = '';
  row.words.textContent = '';
  const problem = await send(form, file, row);
  if (problem === 'cancelled') {
    row.item.remove();
    return false;
  }
  row.bar.hidden = true;
  if (problem === null) {
    row.words.textContent = 'Caricato';
    row.button.remove();
    return true;
  }
  row.words.className = 'field-error';
  row.words.textContent = problem;
  row.button.textContent = 'Riprova';
  await new Promise<void>((resolve) => {
    row.button.onclick = () => {
      resolve();
    };
  });
  return sendUntilDone(form, file, row);
}

function enhance(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('input[type="file"]');
  if (field === null) return;
  const list = document.createElement('ul');
  list.className = 'upload-progress';
  list.setAttribute('aria-live', 'polite');
  form.append(list);
  form.classList.add('upload-form-enhanced');
  const take = async (files: readonly File[]) => {
    // One after the other: a telephone's connection carries one well, and several badly.
    const rows = files.map((file) => ({ file, row: rowFor(list, file) }));
    let taken = 0;
    for (const { file, row } of rows) if (await sendUntilDone(form, file, row)) taken += 1;
    if (taken > 0) finished(form);
  };
  field.addEventListener('change', () => {
    const files = Array.from(field.files ?? []);
    field.value = '';
    void take(files);
  });
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
    void take(Array.from(event.dataTransfer?.files ?? []));
  });
}

document.querySelectorAll<HTMLFormElement>('form[data-upload]').forEach(enhance);
