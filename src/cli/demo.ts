import { accessSync, constants, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { startInbox } from '../simulators/mailbox/inbox';
import { serveMailbox } from '../simulators/mailbox/web';
import { portProblems } from './checks/ports';
import { runningDemoProblem, takeDemoFolder } from './demo/only-one';
import {
  DEMO_FOLDER,
  MAIL_FILE,
  demoAddresses,
  demoEnvironment,
  readPorts,
  wantedPorts,
  type DemoPorts,
} from './demo/settings';
import { welcome } from './demo/welcome';
import { untilHealthy } from './health';
import { startProcesses } from './processes';
import { apiProgram, siteProgram } from './programs';
import { inOneLine, refuse } from './say';
import { stopSignal } from './stop-signal';

const LOGS = { api: path.join(DEMO_FOLDER, 'api.log'), site: path.join(DEMO_FOLDER, 'sito.log') };

async function checkedPorts(): Promise<DemoPorts> {
  try {
    const ports = readPorts(process.env);
    const problems = await portProblems(wantedPorts(ports));
    return problems.length > 0 ? refuse(...problems) : ports;
  } catch (error) {
    return refuse(inOneLine(error));
  }
}

function prepareFolder(reset: boolean): void {
  const problem = runningDemoProblem();
  if (problem !== null) refuse(problem);
  if (reset) {
    rmSync(DEMO_FOLDER, { recursive: true, force: true });
    console.log('I dati della demo sono stati cancellati: si ricomincia da capo.');
  }
  mkdirSync(path.join(DEMO_FOLDER, 'public', 'uploads'), { recursive: true });
  accessSync(DEMO_FOLDER, constants.W_OK | constants.X_OK);
  takeDemoFolder();
  for (const log of Object.values(LOGS)) rmSync(log, { force: true });
}

function preparedFolder(reset: boolean): void {
  try {
    prepareFolder(reset);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    refuse(`La cartella ${DEMO_FOLDER}, con i dati della demo, non si può scrivere${code}.`);
  }
}

async function run(ports: DemoPorts): Promise<number> {
  const asked = stopSignal().then(() => null);
  const { api, site, mailbox } = demoAddresses(ports);
  const inbox = await startInbox({ port: ports.DEMO_SMTP_PORT, file: MAIL_FILE });
  const pages = await serveMailbox(inbox.messages, { port: ports.DEMO_MAILBOX_PORT, portal: site });
  const environment = demoEnvironment(process.env, ports);
  const processes = startProcesses([
    apiProgram('demo-api', environment, LOGS.api),
    siteProgram(environment, LOGS.site),
  ]);
  const ready = untilHealthy([`${api}/_health`, `${api}/admin`, `${site}/salute`, site, mailbox]).then(() => {
    console.log(welcome({ site, admin: `${api}/admin`, mailbox }));
    return processes.ended;
  });
  const ended = await Promise.race([asked, processes.ended, ready]);
  await processes.stop();
  await pages.stop();
  await inbox.stop();
  if (ended === null) return 0;
  console.error(`${ended} si è fermato: il motivo è in ${path.relative('.', DEMO_FOLDER)}, nei file .log.`);
  return 1;
}

// npm run demo: the whole portal on this machine, with made-up people and a mailbox of its own.
void (async () => {
  const [option, ...others] = process.argv.slice(3);
  if (others.length > 0 || (option !== undefined && option !== '--reset'))
    refuse('L’unica opzione della demo è --reset: «npm run demo -- --reset» ricomincia da capo.');
  const ports = await checkedPorts();
  preparedFolder(option === '--reset');
  console.log('Avvio il portale…');
  process.exit(await run(ports));
})();
