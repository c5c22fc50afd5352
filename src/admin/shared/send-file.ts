import { attemptTokenRefresh, useAuth } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { CallInput, ResponseOf } from '../../contracts/endpoint';
import { addressOf } from './address';
import type { OperatorEndpoint } from './backoffice';
import { BackofficeError, errorOfBody } from './backoffice-error';

/** Sends a file to an endpoint that receives one. @throws BackofficeError */
export type SendFile = <E extends OperatorEndpoint>(
  declared: E,
  input: CallInput<E>,
  file: Blob,
) => Promise<ResponseOf<E>>;

async function put(address: string, file: Blob, token: string | null): Promise<Response> {
  try {
    return await fetch(address, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/octet-stream', Authorization: `Bearer ${token ?? ''}` },
      body: file,
    });
  } catch {
    throw new BackofficeError('unreachable', '');
  }
}

/** Lets a page send files, as they are, as the operator who is signed in. */
export function useSendFile(): SendFile {
  const token = useAuth('useSendFile', (auth) => auth.token);
  return useMemo<SendFile>(
    () => async (declared, input, file) => {
      const address = addressOf(declared, input);
      let answer = await put(address, file, token);
      if (answer.status === 401) answer = await put(address, file, await attemptTokenRefresh(token));
      const body: unknown = await answer.json().catch(() => null);
      if (!answer.ok) throw errorOfBody(body) ?? new BackofficeError('unreachable', '');
      const read = declared.response.safeParse(body);
      if (!read.success)
        throw new BackofficeError('internal', 'La risposta del portale non è quella attesa.');
      // The schema that parsed it is the endpoint's own.
      return read.data as ResponseOf<typeof declared>;
    },
    [token],
  );
}
