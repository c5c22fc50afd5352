import type { Core } from '@strapi/strapi';
import { database, transaction } from '../../../adapters/database';
import { countAttempt } from '../../../adapters/limits';
import { hashPassword, verifyPassword } from '../../../adapters/password-hash';
import { PortalError } from '../../../contracts/portal-error';
import type { CurrentCustomer } from '../../../contracts/customers/self';
import type { Section } from '../../../contracts/sections';
import type { CustomerCaller } from '../../../http/callers';
import { audit } from '../../audit/services/audit';
import { demandGoodPassword, setPassword } from './credentials';
import { tellCustomer } from './customer-messages';
import { customerById, type CustomerDbRow } from './customer-rows';
import { LIMITS } from './limits';
import { openSession } from './sessions';

async function ownRow(strapi: Core.Strapi, caller: CustomerCaller): Promise<CustomerDbRow> {
  const row = await customerById(database(strapi), caller.id);
  if (row === null) throw new PortalError('not-signed-in');
  return row;
}

interface CurrentRow {
  nome: string;
  cognome: string;
  zona_name: string | null;
  zona_phone: string | null;
}

/** The signed-in customer, with the sections that the CAF opens to them. */
export async function currentCustomer(strapi: Core.Strapi, caller: CustomerCaller): Promise<CurrentCustomer> {
  const db = database(strapi);
  const row = await db('up_users as customer')
    .leftJoin('zone', 'zone.document_id', 'customer.zona_document_id')
    .where('customer.id', caller.id)
    .first<CurrentRow | undefined>(
      'customer.nome',
      'customer.cognome',
      'zone.name as zona_name',
      'zone.phone as zona_phone',
    );
  if (row === undefined) throw new PortalError('not-signed-in');
  const open = caller.type === 'registrato' ? 'for_registrato' : 'for_anonimo';
  const sections = await db('portal_sections').where(open, true).orderBy('position').pluck<Section[]>('key');
  return {
    nome: row.nome,
    cognome: row.cognome,
    type: caller.type,
    sections,
    office: row.zona_name === null ? null : { name: row.zona_name, phone: row.zona_phone ?? '' },
  };
}

export async function ownProfile(strapi: Core.Strapi, caller: CustomerCaller) {
  const row = await ownRow(strapi, caller);
  return {
    codiceFiscale: row.codice_fiscale,
    cognome: row.cognome,
    nome: row.nome,
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
    await db('up_users').where({ id: caller.id }).update({ news_by_email: newsByEmail });
    const action = newsByEmail ? 'news-by-email-on' : 'news-by-email-off';
    await audit(db, { action, actor: { kind: 'customer', id: caller.id }, customerId: caller.id });
  });
}

/** Changes the password of a customer who knows the present one. @returns the only session that is left: a new one. */
export async function changePassword(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  { currentPassword, newPassword, device }: { currentPassword: string; newPassword: string; device: string },
) {
  await countAttempt(strapi, LIMITS.passwordChange, String(caller.id));
  const row = await ownRow(strapi, caller);
  if (!(await verifyPassword(currentPassword, row.password_hash)))
    throw PortalError.field('currentPassword', 'La password attuale non è corretta.');
  await demandGoodPassword(database(strapi), newPassword, row, 'newPassword');
  const passwordHash = await hashPassword(newPassword);
  return transaction(strapi, async (db) => {
    await setPassword(db, row, passwordHash);
    await audit(db, {
      action: 'password-changed',
      actor: { kind: 'customer', id: row.id },
      customerId: row.id,
    });
    await tellCustomer(db, 'password-changed', row);
    return openSession(db, row.id, device);
  });
}
