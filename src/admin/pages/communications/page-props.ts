import type { ReactNode } from 'react';
import type { Communication } from '../../../contracts/communications/operators';

/** What every page about one communication gets. */
export interface CommunicationPageProps {
  communication: Communication;
  /** The link back to the list. */
  back: ReactNode;
  /** Whether it is being loaded again. */
  stale: boolean;
  /** Loads it again. */
  onChange: () => void;
  mayWrite: boolean;
}
