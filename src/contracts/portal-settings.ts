import { z } from 'zod';
import { endpoint, type Contract } from './endpoint';

const Colour = z.string().regex(/^#[0-9a-f]{6}$/);

/** Who the CAF is: what every page and message shows of it. */
export const CafIdentity = z.object({
  name: z.string(),
  /** Path below the site's `/media/`, null when the CAF has no logo. */
  logo: z
    .object({
      file: z.string(),
      alt: z.string(),
      /** Pixels, so that pages keep its place free; null where the library does not know. */
      width: z.int().nullable(),
      height: z.int().nullable(),
    })
    .nullable(),
  primaryColour: Colour,
  address: z.string(),
  phone: z.string(),
  email: z.string(),
  openingHours: z.string(),
  legalNotes: z.string(),
  /** Rich text, Strapi blocks. */
  privacyNotice: z.array(z.unknown()),
  privacyVersion: z.string(),
  accessibilityContact: z.string(),
  /** How long, in hours, the link of a registration works. */
  registrationLinkHours: z.int(),
});
export type CafIdentity = z.infer<typeof CafIdentity>;

export const portalSettingsContract = {
  getIdentity: endpoint({
    actor: 'nobody',
    method: 'GET',
    path: '/portal',
    summary: 'L’identità del CAF: nome, logo, colori, contatti, note legali.',
    response: CafIdentity,
  }),
} satisfies Contract;
