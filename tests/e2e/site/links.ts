import type { Page } from 'playwright-core';
import type * as Unsubscribe from '../../../src/api/customers/services/unsubscribe';
import { visitor } from '../../support/callers';
import { person, register, registrationOf, tokenIn } from '../../support/people';
import type { World } from './world';

async function registrationLink({ portal }: World, who = person()): Promise<string> {
  const answer = await visitor(portal)('POST', '/api/registrations', registrationOf(who));
  if (answer.status !== 202) throw new Error(`the registration answered ${String(answer.status)}`);
  const mail = await portal.inbox.waitFor(({ to }) => to.includes(who.email));
  return `${portal.site}/attiva?t=${tokenIn(mail.text)}`;
}

async function resetLink({ portal }: World): Promise<string> {
  const who = person();
  await register(portal, who);
  const { codiceFiscale } = who;
  await visitor(portal)('POST', '/api/password-resets', { codiceFiscale });
  const mail = await portal.inbox.waitFor(
    ({ to, subject }) => to.includes(who.email) && /nuova password/i.test(subject),
  );
  return `${portal.site}/nuova-password?t=${tokenIn(mail.text)}`;
}

/** The link of a registration whose codice fiscale somebody else has got in the meantime. */
async function takenLink(world: World): Promise<string> {
  const first = person();
  const second = { ...first, email: `altra-${first.email}` };
  const link = await registrationLink(world, second);
  await register(world.portal, first);
  return link;
}

/** The link of an email that tells of a news item, with which one opts out of such emails. */
async function optOutLink(world: World): Promise<string> {
  const { portal } = world;
  const { unsubscribeToken } = portal.module<typeof Unsubscribe>('src/api/customers/services/unsubscribe');
  const row = await portal
    .db('up_users')
    .where({ id: await world.idOf('registrato') })
    .first('document_id');
  return `${portal.site}/disiscrizione?t=${unsubscribeToken(String(row.document_id))}`;
}

const LINKS = { registration: registrationLink, reset: resetLink, taken: takenLink, optOut: optOutLink };

/** Steps: opens a link of an email. */
export function link(kind: keyof typeof LINKS) {
  return async (page: Page, world: World): Promise<void> => {
    await page.goto(await LINKS[kind](world));
  };
}
