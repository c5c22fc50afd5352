/** The last entry of every checklist: whatever the CAF did not think of finds its place here. */
export const ANYTHING_ELSE = {
  wanted_document_id: null,
  name: 'Altri documenti',
  explanation: 'Tutto quello che pensi possa servire e che non trovi in questo elenco.',
  example: '',
  is_required: false,
};
