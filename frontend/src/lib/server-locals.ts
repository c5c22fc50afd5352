/** Why a file could not be had, other than that there is none such. */
export type FileFailure = 'section-closed' | 'too-many-attempts' | 'unavailable';

/** Why the server refused a request before any page saw it. */
export type Refusal = 'foreign-origin' | 'too-large' | 'malformed-request' | FileFailure;

/** What the server hands to the pages with every request. */
export interface ServerLocals {
  api: { url: string; secret: string };
  /** Address of the portal for the outside, without a final slash. */
  publicUrl: string;
  /** Of the visitor: for the API's limits, never kept. */
  clientAddress: string;
  requestId: string;
  refusal: Refusal | null;
}
