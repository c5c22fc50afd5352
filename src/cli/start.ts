import type { Env } from '../env';
import { checkedProduction } from './checks/production';
import { localAddress, untilHealthy } from './health';
import { apiProgram, siteProgram } from './programs';
import { startProcesses } from './processes';
import { stopSignal } from './stop-signal';

async function run(env: Env): Promise<number> {
  const asked = stopSignal().then(() => null);
  const api = localAddress(env.HOST, env.PORT);
  const site = localAddress(env.SITE_HOST, env.SITE_PORT);
  const processes = startProcesses([
    apiProgram('api-process', process.env),
    siteProgram({ ...process.env, API_URL: env.API_URL ?? api }),
  ]);
  const ready = untilHealthy([`${api}/_health`, site]).then(() => {
    console.log(`Il portale è pronto: sito su ${site}, amministrazione su ${api}/admin.`);
    return processes.ended;
  });
  const ended = await Promise.race([asked, processes.ended, ready]);
  await processes.stop();
  if (ended === null) return 0;
  console.error(`${ended} si è fermato: il motivo è nelle righe qui sopra.`);
  return 1;
}

// npm start: the API and the site, watched by this process; when one of them ends, so does the other.
void (async () => {
  process.exit(await run(await checkedProduction(['api', 'site'])));
})();
