import type { Section } from '../contracts/sections';

/** The signed-in customer behind a request. */
export interface CustomerCaller {
  /** Row number of the customer, the value of every `customer_id`. */
  id: number;
  documentId: string;
  codiceFiscale: string;
  type: 'anonimo' | 'registrato';
  /** Row number of the session. */
  sessionId: number;
  /** Whether the section that was asked for is open to this customer; true where none was asked for. */
  sectionOpen: boolean;
}

/** Which customers an operator sees: those of the zone, and those without an office. Nobody when both are empty. */
export interface OperatorScope {
  allZone: boolean;
  /** Document ids. */
  zone: string[];
  withoutOffice: boolean;
}

/** The operator or editor behind a request. */
export interface OperatorCaller {
  adminUserId: number;
  name: string;
  email: string;
  scope: OperatorScope;
}

/** The suite behind a request, by the name of its token. */
export interface IntegrationCaller {
  tokenId: number;
  name: string;
}

/** What a token of the suite's says of a call: who makes it, and whether it is one of the actions that they may do. */
export interface SuiteCredentials extends IntegrationCaller {
  mayCall: boolean;
}

/** A call of the suite's that was answered. */
export interface SuiteCall {
  /** Name of the endpoint's handler. */
  operation: string;
  status: number;
  /** The identifier in its address; null where there is none, or not one of the form that it should have. */
  about: string | null;
}

/** How callers are recognised; the capabilities that know them are wired in at start-up. */
export interface CallerLookups {
  /** One indexed look-up of a live session by its token; null when there is none. */
  customerBySession(token: string, section: Section | undefined): Promise<CustomerCaller | null>;
  operatorScope(adminUserId: number): Promise<OperatorScope>;
  /** Called before a call of the suite is answered. @throws PortalError `too-many-attempts` */
  admitSuiteCall(caller: IntegrationCaller): Promise<void>;
  /** Notes a call of the suite, whatever became of it. */
  noteSuiteCall(caller: IntegrationCaller, call: SuiteCall): Promise<void>;
}
