import type { Core } from '@strapi/strapi';
import { database, fromJson } from '../../../adapters/database';
import type { CafIdentity } from '../../../contracts/portal-settings';

interface IdentityRow {
  name: string;
  primary_colour: string;
  address: string | null;
  phone: string | null;
  email: string | null;
  opening_hours: string | null;
  legal_notes: string | null;
  privacy_notice: string | unknown[] | null;
  privacy_version: string;
  accessibility_contact: string | null;
  registration_link_hours: number;
  logo_hash: string | null;
  logo_ext: string | null;
  logo_alt: string | null;
  logo_width: number | null;
  logo_height: number | null;
}

/** Who the CAF is, in one query. */
export async function cafIdentity(strapi: Core.Strapi): Promise<CafIdentity> {
  const row = await database(strapi)('caf_identity as identity')
    .crossJoin(database(strapi).raw('portal_rules as rules'))
    .leftJoin('files_related_mph as link', (join) => {
      join
        .on('link.related_id', 'identity.id')
        .andOnVal('link.related_type', 'api::portal-settings.caf-identity')
        .andOnVal('link.field', 'logo');
    })
    .leftJoin('files', 'files.id', 'link.file_id')
    .first<IdentityRow | undefined>(
      'identity.*',
      'rules.registration_link_hours',
      'files.hash as logo_hash',
      'files.ext as logo_ext',
      'files.alternative_text as logo_alt',
      'files.width as logo_width',
      'files.height as logo_height',
    );
  if (row === undefined) throw new Error('the CAF identity is missing');
  return {
    name: row.name,
    logo:
      row.logo_hash === null
        ? null
        : {
            file: `${row.logo_hash}${row.logo_ext ?? ''}`,
            alt: row.logo_alt ?? row.name,
            width: row.logo_width,
            height: row.logo_height,
          },
    primaryColour: row.primary_colour.toLowerCase(),
    address: row.address ?? '',
    phone: row.phone ?? '',
    email: row.email ?? '',
    openingHours: row.opening_hours ?? '',
    legalNotes: row.legal_notes ?? '',
    privacyNotice: fromJson<unknown[] | null>(row.privacy_notice) ?? [],
    privacyVersion: row.privacy_version,
    accessibilityContact: row.accessibility_contact ?? row.email ?? '',
    registrationLinkHours: row.registration_link_hours,
  };
}
