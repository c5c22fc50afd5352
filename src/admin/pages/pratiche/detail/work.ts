import type { ResponseOf } from '../../../../contracts/endpoint';
import type { OfficePratica } from '../../../../contracts/pratiche/operators';
import type { officeUploadsContract } from '../../../../contracts/uploads';

/** A file as the office sees it. */
export type OfficeFile = ResponseOf<(typeof officeUploadsContract)['listFiles']>['files'][number];

/** What each part of a pratica's page gets. */
export interface PraticaPartProps {
  pratica: OfficePratica;
  /** Does something, tells that it is done or what went wrong, and asks for everything again. */
  act: <Done>(work: () => Promise<Done>, success: string | ((done: Done) => string)) => Promise<void>;
  /** Asks for everything again, after a dialog that told by itself. */
  onChange: () => void;
}
