import { attemptTokenRefresh } from '@strapi/strapi/admin';
import type { CallInput, Endpoint } from '../../contracts/endpoint';
import { addressOf } from './address';
import { BackofficeError, errorOfBody } from './backoffice-error';

export interface DownloadedFile {
  filename: string;
  blob: Blob;
}

function filenameOf(answer: Response): string {
  const disposition = answer.headers.get('content-disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/i.exec(disposition)?.[1] ?? 'documento';
}

/**
 * Calls an endpoint whose answer is a file. Strapi's client reads JSON only when it posts, so this speaks to the
 * server itself, and renews the operator's token once, as that client does.
 * @throws BackofficeError
 */
export async function fetchFile(
  declared: Endpoint,
  input: CallInput<Endpoint>,
  token: string | null,
): Promise<DownloadedFile> {
  const send = (bearer: string | null) =>
    fetch(addressOf(declared, input), {
      method: declared.method,
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${bearer ?? ''}` },
      ...(declared.method !== 'GET' && { body: JSON.stringify(input.body ?? {}) }),
    });
  let answer = await send(token);
  if (answer.status === 401) answer = await send(await attemptTokenRefresh(token));
  if (!answer.ok)
    throw errorOfBody(await answer.json().catch(() => null)) ?? new BackofficeError('unreachable', '');
  return { filename: filenameOf(answer), blob: await answer.blob() };
}

/** Saves a file on the operator's computer. */
export function saveFile({ filename, blob }: DownloadedFile): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = filename;
  link.click();
  // The browser reads the address after this turn.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
