import { startPortal } from '../../support/portal';
import { queue, until, untilIdle } from '../../outbox/queueing';
import { startMoodySmtp } from '../../outbox/moody-smtp';

test('a server that ends finishes the message in hand and closes its connections to the mail server', async () => {
  const smtp = await startMoodySmtp();
  const portal = await startPortal({ SMTP_URL: `smtp://127.0.0.1:${String(smtp.port)}` });
  await queue(portal, [{ recipient: 'prima@posta.test' }]);
  await untilIdle(portal);
  expect(smtp.open()).toBeGreaterThan(0);

  smtp.mood = () => ({ slow: 700 });
  await queue(portal, [{ recipient: 'dopo@posta.test' }]);
  await until(() => smtp.arrivals.length === 2);
  const states: string[] = [];
  const destroy = portal.strapi.db.destroy.bind(portal.strapi.db);
  // The last moment at which the database can be asked.
  portal.strapi.db.destroy = async () => {
    states.push(...(await portal.db('outbox_messages').orderBy('id').pluck<string[]>('state')));
    await destroy();
  };
  await portal.stop();
  expect(states).toEqual(['sent', 'sent']);
  await until(() => smtp.open() === 0, 2000);
  await smtp.stop();
}, 60_000);
