import type { Core } from '@strapi/strapi';
import { database, transaction } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import type { ResponseOf } from '../../../contracts/endpoint';
import type { CurrentCustomer, selfContract } from '../../../contracts/customers/self';
import type { Section } from '../../../contracts/sections';
import { placeName } from '../../../domain/places/place-name';
import type { CustomerCaller } from '../../../http/callers';
import { unreadCommunications } from '../../communications/services/received';
import { customerById } from './customer-rows';
import { chooseNewsByEmail } from './news-by-email';

interface CurrentRow {
  nome: string;
  cognome: string;
  zona_name: string | null;
  zona_phone: string | null;
  uploads_open: boolean | number | null;
}

/** The signed-in customer, with the sections that the CAF opens to them. */
export async function currentCustomer(strapi: Core.Strapi, caller: CustomerCaller): Promise<CurrentCustomer> {
  const db = database(strapi);
  const row = await db('up_users as customer')
    .leftJoin('zone', 'zone.document_id', 'customer.zona_document_id')
    .leftJoin('zone_sede_lnk as link', 'link.zona_id', 'zone.id')
    .leftJoin('sedi', 'sedi.id', 'link.sede_id')
    .where('customer.id', caller.id)
    .first<CurrentRow | undefined>(
      'customer.nome',
      'customer.cognome',
      'zone.name as zona_name',
      'zone.phone as zona_phone',
      'sedi.uploads_open',
    );
  if (row === undefined) throw new PortalError('not-signed-in');
  const open = caller.type === 'registrato' ? 'for_registrato' : 'for_anonimo';
  const sections = await db('portal_sections').where(open, true).orderBy('position').pluck<Section[]>('key');
  return {
    nome: row.nome,
    cognome: row.cognome,
    type: caller.type,
    sections,
    unreadCommunications: sections.includes('communications') ? await unreadCommunications(db, caller) : 0,
    office:
      row.zona_name === null
        ? null
        : { name: row.zona_name, phone: row.zona_phone ?? '', uploadsOpen: Boolean(row.uploads_open) },
  };
}

type Task = ResponseOf<typeof selfContract.getHome>['tasks'][number];

/** What the portal asks the customer to do, the most useful first. */
export async function ownTasks(strapi: Core.Strapi, caller: CustomerCaller): Promise<Task[]> {
  const row = await database(strapi)('up_users')
    .where({ id: caller.id })
    .first<{ email: string | null } | undefined>('email');
  const tasks: Task[] = [];
  if (caller.type === 'anonimo') tasks.push({ kind: 'become-registrato', href: '/aiuto#registrato' });
  if (row?.email === null) tasks.push({ kind: 'add-email', href: '/i-miei-dati/email' });
  return tasks;
}

export async function ownProfile(strapi: Core.Strapi, caller: CustomerCaller) {
  const row = await customerById(database(strapi), caller.id);
  if (row === null) throw new PortalError('not-signed-in');
  return {
    codiceFiscale: row.codice_fiscale,
    cognome: row.cognome,
    nome: row.nome,
    birth: {
      date: row.birth_date,
      place: row.birth_place === null ? null : await placeName(row.birth_place),
    },
    email: row.email,
    type: row.customer_type,
    registeredAt: row.registered_at,
    newsByEmail: Boolean(row.news_by_email),
    privacyVersion: row.privacy_version,
    privacyAcceptedAt: row.privacy_accepted_at,
  };
}

export async function setNewsByEmail(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  newsByEmail: boolean,
): Promise<void> {
  await transaction(strapi, async (db) => {
    await chooseNewsByEmail(db, caller.id, newsByEmail);
  });
}
