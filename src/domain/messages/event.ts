import type { PlaceholderValues } from '../templates/engine';

export interface Placeholder {
  explanation: string;
  /** What stands for it in previews; of a link, the path below the portal's address. */
  sample: string;
  /** For an address of the portal: what its button says. Any other placeholder has none. */
  button?: string;
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
  placeholders: Record<string, Placeholder>;
  /** Whether the CAF can do without it: never where somebody would be left outside or unwarned. */
  mayBeSwitchedOff: boolean;
  /** Whether customers can opt out by themselves. */
  optOut: 'news' | null;
  /**
   * True: it warns the address that a customer had before, and goes nowhere else. All others go to the customer's
   * address as it is when they are delivered.
   */
  toFormerAddress?: true;
  subject: string;
  body: string;
}

/** The placeholders of an event that hold addresses of the portal, and what their buttons say. */
export function buttonsOf(event: MessageEvent): Record<string, string> {
  return Object.fromEntries(
    Object.entries(event.placeholders).flatMap(([name, { button }]) =>
      button === undefined ? [] : [[name, button] as const],
    ),
  );
}

/** Values for a preview. @param portal address of the portal, without a slash at the end */
export function sampleValues(event: MessageEvent, portal: string): PlaceholderValues {
  return Object.fromEntries(
    Object.entries(event.placeholders).map(([name, { sample, button }]) => [
      name,
      button === undefined ? sample : `${portal}${sample}`,
    ]),
  );
}
