import { triggerSessionExpired, useAuth, useFetchClient, type FetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { CallInput, Endpoint, ResponseOf } from '../../contracts/endpoint';
import { addressOf } from './address';
import { BackofficeError, toBackofficeError } from './backoffice-error';
import { fetchFile, type DownloadedFile } from './download';

export type OperatorEndpoint = Endpoint & { actor: 'operator' };

/** The portal as the admin's pages call it, by the declarations of the contracts. */
export interface Backoffice {
  /**
   * Calls an operator endpoint and reads its answer.
   * @throws BackofficeError
   */
  call<E extends OperatorEndpoint>(declared: E, input?: CallInput<E>): Promise<ResponseOf<E>>;
  /**
   * Calls an operator endpoint whose answer is a file.
   * @throws BackofficeError
   */
  download<E extends OperatorEndpoint>(declared: E, input?: CallInput<E>): Promise<DownloadedFile>;
}

async function send(client: FetchClient, declared: Endpoint, input: CallInput<Endpoint>): Promise<unknown> {
  const address = addressOf(declared, input);
  switch (declared.method) {
    case 'GET':
      return (await client.get<unknown>(address)).data;
    case 'POST':
      return (await client.post<unknown>(address, input.body ?? {})).data;
    case 'PUT':
      return (await client.put<unknown>(address, input.body ?? {})).data;
    case 'DELETE':
      return (await client.del<unknown>(address)).data;
    case 'PATCH':
      throw new Error('Strapi’s client has no PATCH: declare the operators’ endpoint as PUT');
  }
}

async function withOwnErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    const error = toBackofficeError(thrown);
    if (error.code === 'not-signed-in') triggerSessionExpired();
    throw error;
  }
}

function readAnswer<E extends Endpoint>(declared: E, data: unknown): ResponseOf<E> {
  const answer = declared.response.safeParse(data);
  if (!answer.success) throw new BackofficeError('internal', 'La risposta del portale non è quella attesa.');
  // The schema that parsed it is the endpoint's own.
  return answer.data as ResponseOf<E>;
}

/** The portal, called as the operator who is signed in; calls under way end when the page is left. */
export function useBackoffice(): Backoffice {
  const client = useFetchClient();
  const token = useAuth('useBackoffice', (auth) => auth.token);
  return useMemo<Backoffice>(
    () => ({
      call: (declared, input = {}) =>
        withOwnErrors(async () => readAnswer(declared, await send(client, declared, input))),
      download: (declared, input = {}) => withOwnErrors(() => fetchFile(declared, input, token)),
    }),
    [client, token],
  );
}
