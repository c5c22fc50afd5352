/** Why the server refused a request before any page saw it. */
export type Refusal = 'foreign-origin' | 'too-large' | 'malformed-request';

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
