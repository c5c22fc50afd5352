import { z } from 'zod';
import { blocksToText } from '../domain/rich-text/blocks-to-text';
import { safeHref } from '../domain/rich-text/safe-href';
import { verbatim } from './fields';

/** Longer than anybody reads, in characters. */
const LONGEST = 20_000;

const Run = z.strictObject({
  type: z.literal('text'),
  text: verbatim(LONGEST),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
});

const Link = z.strictObject({
  type: z.literal('link'),
  url: z
    .string()
    .max(2000)
    .refine((url) => safeHref(url) !== null, 'Scrivi un indirizzo che comincia con https://'),
  children: z.array(Run).max(50),
});

const Inlines = z.array(z.union([Run, Link])).max(500);

const Block = z.union([
  z.strictObject({ type: z.literal('paragraph'), children: Inlines }),
  z.strictObject({
    type: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3)]),
    children: Inlines,
  }),
  z.strictObject({
    type: z.literal('list'),
    format: z.enum(['ordered', 'unordered']),
    children: z.array(z.strictObject({ type: z.literal('list-item'), children: Inlines })).max(200),
  }),
]);

/** A text with headings, lists, links and emphasis that operators write, in the form of Strapi's blocks. */
export const RichText = z
  .array(Block)
  .max(300)
  .refine((blocks) => blocksToText(blocks).length <= LONGEST, 'Il testo è troppo lungo.');
export type RichText = z.infer<typeof RichText>;
