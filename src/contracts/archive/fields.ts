import { z } from 'zod';
import { CLASS_AUDIENCES, CLASS_ICONS } from '../../domain/archive/classes';
import { Id, Instant, optionalParagraphs, text } from '../fields';
import { FileKindName, TypedName } from '../uploads/fields';

/** The tax year that a document is about. */
export const FiscalYear = z.int().min(1980, 'Scrivi l’anno con quattro cifre.').max(2100, 'Anno non valido.');

export const ClassIconName = z.enum(CLASS_ICONS);
export const ClassAudienceName = z.enum(CLASS_AUDIENCES);

/** No installation can allow more: the limit that counts is the CAF's, in the rules of the portal. */
export const LARGEST_FILE = 100_000_000;

/** A class of documents, as lists name it. */
export const ClassName = z.object({ id: Id, name: z.string(), icon: ClassIconName });

/** A document of the archive as its customer sees it in a list. */
export const ArchivedItem = z.object({
  id: Id,
  title: z.string(),
  class: ClassName,
  year: z.int().nullable(),
  highlighted: z.boolean(),
  filedAt: Instant,
  kind: FileKindName,
  /** Bytes. */
  size: z.int(),
  /** Whether the customer has not opened it yet, in its newest version. */
  isNew: z.boolean(),
});
export type ArchivedItem = z.infer<typeof ArchivedItem>;

/** A version of a document; the highest number is the newest. */
export const ArchivedVersion = z.object({
  number: z.int(),
  name: z.string(),
  kind: FileKindName,
  size: z.int(),
  filedAt: Instant,
});

/** A document of the archive with all its versions, the newest first. */
export const ArchivedDocument = ArchivedItem.extend({
  note: z.string().nullable(),
  versions: z.array(ArchivedVersion).min(1),
});
export type ArchivedDocument = z.infer<typeof ArchivedDocument>;

/** What is said about a document when it is filed. */
export const FILING = {
  class: Id,
  title: text(200, 1, 'Scrivi un titolo: è quello che il cliente legge.'),
  year: FiscalYear.nullable(),
  highlighted: z.boolean().default(false),
  /** The customer reads it. */
  note: optionalParagraphs(1000),
} as const;

export const FilingFields = z.strictObject(FILING);
export type FilingFields = z.infer<typeof FilingFields>;

/** What is said about a file that is about to be sent. */
export const AnnouncedFile = FilingFields.extend({ name: TypedName });

export const ById = z.strictObject({ id: Id });

export const VersionNumber = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, 'Numero non valido.')
  .transform(Number);
