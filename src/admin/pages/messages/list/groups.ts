import type { z } from 'zod';
import type { MessageTextRow } from '../../../../contracts/messages';

export type TextRow = z.infer<typeof MessageTextRow>;

export interface TextGroup {
  name: string;
  texts: TextRow[];
}

/** The texts by their group, in the order of the catalogue. */
export function groupsOf(texts: TextRow[]): TextGroup[] {
  const groups = new Map<string, TextRow[]>();
  for (const text of texts) groups.set(text.group, [...(groups.get(text.group) ?? []), text]);
  return [...groups].map(([name, ofGroup]) => ({ name, texts: ofGroup }));
}
