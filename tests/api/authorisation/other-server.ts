import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type * as Sessions from '../../../src/api/customers/services/sessions';
import type * as SuiteCalls from '../../../src/api/integration/services/suite-calls';
import type * as Scopes from '../../../src/api/offices/services/operator-scope';
import type * as Routes from '../../../src/http/routes';
import type { Portal } from '../../support/portal';

type Server = Core.Strapi['server'];

interface ServerModule {
  createServer(strapi: Core.Strapi): Server;
}

const load = createRequire(__filename);

/** Another HTTP server of the same Strapi, with the portal's routes as the contracts declare them at this moment. */
export interface OtherServer {
  url: string;
  server: Server;
  close(): Promise<void>;
}

// As Strapi makes its own, which it can do but once; starting a whole Strapi for each would take minutes.
export async function serverOfThisMoment(portal: Portal): Promise<OtherServer> {
  const { strapi } = portal;
  const core = path.dirname(load.resolve('@strapi/core/package.json'));
  const server = (load(path.join(core, 'dist/services/server/index.js')) as ServerModule).createServer(
    strapi,
  );
  Object.defineProperty(strapi, 'server', { value: server, configurable: true });
  await server.initMiddlewares();
  const { customerBySession } = portal.module<typeof Sessions>('src/api/customers/services/sessions');
  const { operatorScope } = portal.module<typeof Scopes>('src/api/offices/services/operator-scope');
  const suite = portal.module<typeof SuiteCalls>('src/api/integration/services/suite-calls');
  portal.module<typeof Routes>('src/http/routes').registerEndpoints(strapi, {
    customerBySession: (token, section) => customerBySession(strapi, token, section),
    operatorScope: (adminUserId) => operatorScope(strapi, adminUserId),
    admitSuiteCall: (caller) => suite.admitSuiteCall(strapi, caller),
    noteSuiteCall: (caller, call) => suite.noteSuiteCall(strapi, caller, call),
  });
  server.mount();
  Reflect.deleteProperty(strapi, 'server');
  await new Promise<void>((resolve) => server.httpServer.listen(0, '127.0.0.1', resolve));
  const { port } = server.httpServer.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${String(port)}`, close: () => server.destroy() };
}
