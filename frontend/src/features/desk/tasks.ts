import type { ResponseOf } from '@contracts/endpoint';
import type { selfContract } from '@contracts/customers/self';

/** Something that the portal asks the customer to do, as the API tells it. */
export type Task = ResponseOf<typeof selfContract.getHome>['tasks'][number];

const WORDS: Readonly<Record<Task['kind'], { title: string; hint: string }>> = {
  'become-registrato': {
    title: 'Diventa Registrato',
    hint: 'Passa in ufficio con un documento d’identità e la tessera sanitaria: da quel giorno vedi anche il resto del portale.',
  },
  'add-email': {
    title: 'Aggiungi il tuo indirizzo email',
    hint: 'Così ricevi gli avvisi e puoi rientrare se dimentichi la password.',
  },
};

/** A task in words. */
export function taskInWords({ kind, href }: Task) {
  return { href, ...WORDS[kind] };
}
