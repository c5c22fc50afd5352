export interface Placeholder {
  explanation: string;
  sample: string;
}

/** An event that writes to a customer, with the original text of its message. */
export interface MessageEvent {
  /** English, kebab-case: the name in code and database. */
  id: string;
  /** Italian, the heading of the editor's list. */
  group: string;
  name: string;
  /** When it is sent. */
  description: string;
  /** Those whose name begins with `link` are addresses of the portal. */
  placeholders: Record<string, Placeholder>;
  /** Whether the CAF can do without it: never where somebody would be left outside or unwarned. */
  mayBeSwitchedOff: boolean;
  /** Whether a customer can opt out by himself. */
  optOut: 'news' | null;
  subject: string;
  body: string;
}

/** @returns the placeholders of an event that hold addresses of the portal. */
export function linkNamesOf(event: MessageEvent): string[] {
  return Object.keys(event.placeholders).filter((name) => name.startsWith('link'));
}
