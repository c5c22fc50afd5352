import type { Core } from '@strapi/strapi';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { insertRow, type Knex } from '../../../adapters/database';
import type { BodyOf } from '../../../contracts/endpoint';
import type { catalogueIntegrationContract } from '../../../contracts/catalogue';
import { PortalError } from '../../../contracts/portal-error';
import type { IntegrationCaller } from '../../../http/callers';
import { demandVersion, type ExpectedVersion } from '../../../http/resource-version';
import { suiteActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';
import { SERVICES, suiteService, type ServiceDbRow } from './suite-rows';
import { writeWanted, writeYears } from './suite-parts';

type Told = BodyOf<typeof catalogueIntegrationContract.putService>;

async function demandName(db: Knex, externalId: string, name: string): Promise<void> {
  const namesake = await db<ServiceDbRow>(SERVICES).where({ name }).first();
  if (namesake !== undefined && namesake.external_id !== externalId) throw new PortalError('conflict');
}

async function write(db: Knex, present: ServiceDbRow | undefined, externalId: string, told: Told) {
  const { name, description, position, active } = told;
  const fields = { name, description, position, active };
  if (present === undefined) {
    const { id } = await insertRow(db, SERVICES, { ...fields, external_id: externalId });
    return { id, changed: true };
  }
  const isSame =
    present.name === name &&
    (present.description ?? '') === description &&
    present.position === position &&
    Boolean(present.active) === active;
  if (!isSame) await db(SERVICES).where({ id: present.id }).update(fields);
  return { id: present.id, changed: !isSame };
}

/**
 * Creates or updates a service for the suite. Pratiche that are open keep their name and checklist.
 * @throws PortalError `conflict` when another service has the name, `precondition-failed`
 */
export function putService(
  strapi: Core.Strapi,
  caller: IntegrationCaller,
  externalId: string,
  told: Told,
  expected: ExpectedVersion,
) {
  return contestedTransaction(strapi, async (db) => {
    const present = await db<ServiceDbRow>(SERVICES).where({ external_id: externalId }).forUpdate().first();
    demandVersion(expected, await suiteService(db, externalId));
    await demandName(db, externalId, told.name);
    const { id, changed } = await write(db, present, externalId, told);
    const years = told.years !== undefined && (await writeYears(db, id, told.years));
    const wanted = told.wantedDocuments !== undefined && (await writeWanted(db, id, told.wantedDocuments));
    const isChanged = changed || years || wanted;
    if (isChanged) {
      await db(SERVICES).where({ id }).update({ updated_at: new Date() });
      const action = present === undefined ? 'service-created' : 'service-updated';
      await audit(db, { action, actor: suiteActor(caller), details: { about: externalId } });
    }
    const service = await suiteService(db, externalId);
    if (service === null) throw new PortalError('internal');
    const outcome = present === undefined ? 'created' : isChanged ? 'updated' : 'unchanged';
    return { ...service, outcome } as const;
  });
}
