import type { DemoLoader } from '../load';
import { adminUsers } from './admin-users';
import { agenda } from './agenda';
import { appointments } from './appointments';
import { archive } from './archive';
import { catalogue } from './catalogue';
import { communications } from './communications';
import { customers } from './customers';
import { identity } from './identity';
import { news } from './news';
import { offices } from './offices';
import { pratiche } from './pratiche';

/** What the demo shows, one loader per capability; those that need others' data come after them. */
export const LOADERS: readonly DemoLoader[] = [
  identity,
  offices,
  adminUsers,
  catalogue,
  customers,
  news,
  pratiche,
  archive,
  communications,
  appointments,
  agenda,
];
