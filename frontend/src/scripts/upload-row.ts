/** What a file on its way shows: how far it is, how to stop it, what went wrong and what to do then. */
export class UploadRow {
  readonly #item = document.createElement('li');
  readonly #bar = document.createElement('progress');
  readonly #words = document.createElement('span');
  readonly #button = document.createElement('button');
  #action: () => void = () => undefined;

  constructor(
    list: HTMLUListElement,
    private readonly name: string,
  ) {
    const title = document.createElement('strong');
    title.textContent = name;
    this.#bar.setAttribute('aria-label', `Caricamento di ${name}`);
    this.#button.type = 'button';
    this.#button.className = 'btn btn-link';
    this.#button.addEventListener('click', () => {
      this.#action();
    });
    this.#item.append(title, this.#bar, this.#words, this.#button);
    list.append(this.#item);
  }

  /** Waits for its turn. */
  wait(cancel: () => void): void {
    this.#show('In attesa', 'Annulla', cancel);
    this.#bar.hidden = true;
  }

  /** Is being sent. @param part from 0 to 1; the office's check begins when all of it is there */
  progress(part: number): void {
    this.#bar.hidden = false;
    if (part < 1) this.#bar.value = part;
    else this.#bar.removeAttribute('value');
    this.#words.textContent = part < 1 ? `${String(Math.floor(part * 100))}%` : 'Controllo del file…';
  }

  /** Did not go through. @param again what the button does when it makes sense to try again */
  fail(problem: string, again: (() => void) | null): void {
    this.#bar.hidden = true;
    this.#show(
      problem,
      again === null ? 'Togli dall’elenco' : 'Riprova',
      again ??
        (() => {
          this.remove();
        }),
    );
    this.#words.className = 'field-error';
  }

  /** Has arrived. */
  done(): void {
    this.#bar.hidden = true;
    this.#button.remove();
    this.#words.textContent = 'Caricato';
  }

  remove(): void {
    this.#item.remove();
  }

  #show(words: string, label: string, action: () => void): void {
    this.#words.className = '';
    this.#words.textContent = words;
    this.#button.textContent = label;
    this.#button.setAttribute('aria-label', `${label}: ${this.name}`);
    this.#action = action;
  }
}
