import { z } from 'zod';
import { endpoint, StreamedFile, type Contract } from '../endpoint';
import { Id, PageQuery, optionalText, pageOf } from '../fields';
import { ArchivedDocument, ArchivedItem, ById, ClassName, VersionNumber } from './fields';

const section = 'archive' as const;
const YearInAddress = z
  .string()
  .regex(/^\d{4}$/, 'Anno non valido.')
  .transform(Number);

/** The archive as its customer reads it. */
export const customerArchiveContract = {
  getArchiveOverview: endpoint({
    actor: 'customer',
    section,
    method: 'GET',
    path: '/archive/overview',
    summary: 'Gli anni e le classi dei documenti del cliente, e quanti sono.',
    response: z.object({
      total: z.int(),
      /** The latest first. */
      years: z.array(z.object({ year: z.int(), documents: z.int() })),
      classes: z.array(ClassName.extend({ documents: z.int() })),
    }),
  }),
  listArchive: endpoint({
    actor: 'customer',
    section,
    method: 'GET',
    path: '/archive',
    summary: 'I documenti del cliente, dal più recente.',
    query: PageQuery.extend({
      highlighted: z.literal('true').optional(),
      year: YearInAddress.optional(),
      class: Id.optional(),
      search: optionalText(100),
    }),
    response: pageOf(ArchivedItem),
  }),
  getArchivedDocument: endpoint({
    actor: 'customer',
    section,
    method: 'GET',
    path: '/archive/documents/:id',
    summary: 'Un documento con tutte le sue versioni.',
    params: ById,
    response: ArchivedDocument,
    errors: ['not-found'],
  }),
  readArchivedDocument: endpoint({
    actor: 'customer',
    section,
    method: 'GET',
    path: '/archive/documents/:id/versions/:number',
    summary: 'Il contenuto di una versione; aprire la più recente toglie il segno «nuovo».',
    params: ById.extend({ number: VersionNumber }),
    produces: 'file',
    response: StreamedFile,
    errors: ['not-found', 'range-not-satisfiable'],
  }),
  downloadArchiveYear: endpoint({
    actor: 'customer',
    section,
    method: 'GET',
    path: '/archive/years/:year/zip',
    summary: 'Tutti i documenti di un anno fiscale in un file ZIP.',
    params: z.strictObject({ year: YearInAddress }),
    produces: 'file',
    response: StreamedFile,
    errors: ['not-found'],
  }),
} satisfies Contract;
