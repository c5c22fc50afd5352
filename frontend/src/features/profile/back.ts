import { safePath } from '@lib/safe-path';

/** Where a page of «I miei dati» was opened from (`?da=`): another page of the portal, or «I miei dati» itself. */
export function backFrom(url: URL): string {
  return safePath(url.searchParams.get('da'), '/i-miei-dati');
}

/** The words of the link back. */
export function backLabel(back: string): string {
  return back === '/i-miei-dati' ? 'Torna a «I miei dati»' : 'Torna indietro';
}
