import type { Generator } from '../load/generators';
import type { Pace } from '../options';
import type { PortalVisits, Visits } from './visits';

/** What every measure works with: both servers filled, and two processes that make load. */
export interface Setting {
  generator: Generator;
  /** For what goes on beside. */
  second: Generator;
  pace: Pace;
  portal: PortalVisits;
  strapi: Visits;
}
