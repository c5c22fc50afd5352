/** What customers do that operators must hear of, as QuiComunica says it. */
export const NOTICE_KINDS = {
  'upload-finished': 'Ha finito di caricare i documenti',
  'reopening-asked': 'Chiede di riaprire il caricamento dei documenti',
  'message-from-customer': 'Ha scritto un messaggio',
  'registration-conflict': 'Qualcun altro ha chiesto di registrarsi con il suo codice fiscale',
} as const;

export type NoticeKind = keyof typeof NOTICE_KINDS;

/** The kinds, for schemas that need at least one value. */
export const NOTICE_KIND_KEYS = Object.keys(NOTICE_KINDS) as [NoticeKind, ...NoticeKind[]];
