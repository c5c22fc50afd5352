import { createTemplate } from './template-database';

/** Before the journeys: a database to copy, as the portal that `npm run build` made leaves it. */
export default function setUp(): Promise<void> {
  return createTemplate(true);
}
