import { attemptTokenRefresh, useAuth } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { CallInput } from '../../contracts/endpoint';
import { addressOf } from './address';
import type { OperatorEndpoint } from './backoffice';

/** Seconds: as long as a browser takes to read a large PDF, part by part. */
const LIFETIME = 300;

/** Files that the browser itself reads: in a frame, as a picture, as a download of any size. */
export interface BackofficeFiles {
  /** The address of a file, once the browser may read it. */
  address<E extends OperatorEndpoint>(declared: E, input: CallInput<E>): Promise<string>;
  /** Saves a file on the operator's computer, while it arrives. */
  save<E extends OperatorEndpoint>(declared: E, input: CallInput<E>): Promise<void>;
}

// A frame or a link sends no token of its own accord. The cookie goes to the portal's own addresses alone, and only with
// what this very page asks for (SameSite); the server takes it for the reading of files and for nothing else.
function allowReading(token: string): void {
  const secure = window.location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `jwtToken=${token}; Path=/backoffice; SameSite=Strict; Max-Age=${String(LIFETIME)}${secure}`;
}

/** Lets the browser read files as the operator who is signed in. */
export function useBackofficeFiles(): BackofficeFiles {
  const token = useAuth('useBackofficeFiles', (auth) => auth.token);
  return useMemo<BackofficeFiles>(() => {
    const address: BackofficeFiles['address'] = async (declared, input) => {
      const fresh = (await attemptTokenRefresh(token)) ?? token;
      if (fresh !== null) allowReading(fresh);
      return addressOf(declared, input);
    };
    return {
      address,
      async save(declared, input) {
        const link = document.createElement('a');
        link.href = await address(declared, input);
        // The server names the file.
        link.download = '';
        link.click();
      },
    };
  }, [token]);
}
