import type { CustomerType } from '@contracts/customers/fields';

/** How the portal speaks of the two types of customers. */
export const CUSTOMER_TYPE: Readonly<
  Record<CustomerType, { label: string; badge: 'warning' | 'success'; meaning: string }>
> = {
  anonimo: {
    label: 'Anonimo',
    badge: 'warning',
    meaning: 'Il CAF non ha ancora controllato di persona che sei tu: per ora vedi una parte del portale.',
  },
  registrato: {
    label: 'Registrato',
    badge: 'success',
    meaning: 'Il CAF ti ha riconosciuto: vedi tutte le sezioni che ha aperto per te.',
  },
};

/** Where the portal explains how an Anonimo becomes a Registrato. */
export const BECOME_REGISTRATO = '/aiuto#registrato';
