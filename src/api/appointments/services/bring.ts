import type { Knex } from '../../../adapters/database';
import type { WhatToBring } from '../../../contracts/appointments/customers';
import { wantedDocuments } from '../../catalogue/services/read-catalogue';
import type { ServicePlan } from './plan-rows';

/** What to bring: the office's own words, else the documents of the service's checklist that are always needed. */
export async function whatToBring(
  db: Knex,
  plan: Pick<ServicePlan, 'bring' | 'service'> | null,
): Promise<WhatToBring> {
  if (plan === null) return { text: '', documents: [] };
  if (plan.bring !== '') return { text: plan.bring, documents: [] };
  const wanted = await wantedDocuments(db, plan.service.id);
  return { text: '', documents: wanted.filter(({ required }) => required).map(({ name }) => name) };
}

/** The same in one line, for messages. */
export function inOneLine({ text, documents }: WhatToBring): string {
  if (text === '') return documents.join(', ');
  const items = text.split('\n').map((line) => line.trim().replace(/[.;,]+$/, ''));
  return items.filter((item) => item !== '').join('; ');
}
