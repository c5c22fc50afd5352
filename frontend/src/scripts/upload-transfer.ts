/** How the sending of a file ended. */
export type Sent =
  | { kind: 'taken' }
  /** Sending it again would change nothing. */
  | { kind: 'refused'; problem: string }
  /** It can be sent again. */
  | { kind: 'interrupted'; problem: string }
  | { kind: 'cancelled' };

const UNREACHABLE = 'Il collegamento si è interrotto: riprova.';

// Answers that say nothing of the file itself: signed out meanwhile, too slow, too often.
const PASSING = new Set([401, 408, 429]);

interface Told {
  id?: string;
  problem: string | null;
}

function read(text: string): Told | null {
  try {
    // The site's own answer.
    return JSON.parse(text) as Told;
  } catch {
    return null;
  }
}

function failure(status: number, text: string): Sent {
  const problem = read(text)?.problem ?? UNREACHABLE;
  const passes = status === 0 || status >= 500 || PASSING.has(status);
  return { kind: passes ? 'interrupted' : 'refused', problem };
}

/** A file on its way to the office: announced once, and sent until it has arrived. */
export class Transfer {
  #id: string | null = null;
  #request: XMLHttpRequest | null = null;
  #cancelled = false;

  /** @param address where files of the pratica are announced @param entry the document wanted */
  constructor(
    private readonly address: string,
    private readonly entry: string,
    readonly file: File,
  ) {}

  /** @param onProgress gets the part that was sent, from 0 to 1 */
  async send(onProgress: (part: number) => void): Promise<Sent> {
    const refusal = this.#id === null ? await this.#announce() : null;
    if (this.#cancelled) return { kind: 'cancelled' };
    return refusal ?? this.#sendContents(onProgress);
  }

  /** Stops the sending, and takes back what was announced. */
  cancel(): void {
    this.#cancelled = true;
    this.#request?.abort();
    if (this.#id !== null)
      void fetch(`${this.address}/${this.#id}/annulla`, { method: 'POST' }).catch(() => undefined);
  }

  async #announce(): Promise<Sent | null> {
    const { name, size } = this.file;
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ entry: this.entry, name, size });
    try {
      const answer = await fetch(this.address, { method: 'POST', headers, body });
      const text = await answer.text();
      this.#id = read(text)?.id ?? null;
      return this.#id === null ? failure(answer.status, text) : null;
    } catch {
      return failure(0, '');
    }
  }

  #sendContents(onProgress: (part: number) => void): Promise<Sent> {
    return new Promise((resolve) => {
      // The one that tells how far it is.
      const request = new XMLHttpRequest();
      this.#request = request;
      request.open('POST', `${this.address}/${this.#id ?? ''}`);
      request.setRequestHeader('content-type', 'application/octet-stream');
      request.upload.addEventListener('progress', ({ loaded, total }) => {
        onProgress(total === 0 ? 1 : loaded / total);
      });
      request.addEventListener('loadend', () => {
        const { status, responseText } = request;
        if (this.#cancelled) resolve({ kind: 'cancelled' });
        else if (status >= 200 && status < 300) resolve({ kind: 'taken' });
        else {
          // What was announced is forgotten after a time: then it has to be announced anew.
          if (status === 404) this.#id = null;
          resolve(status === 404 ? failure(0, '') : failure(status, responseText));
        }
      });
      request.send(this.file);
    });
  }
}
