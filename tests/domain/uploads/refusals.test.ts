import type { ImageRefusal } from '../../../src/adapters/inspection/clean-image';
import type { PdfRefusal } from '../../../src/adapters/inspection/inspect-pdf';
import { REFUSALS, type UploadRefusal } from '../../../src/domain/uploads/refusals';

test('every refusal says in a sentence or two what is wrong, without a word of the trade', () => {
  for (const words of Object.values(REFUSALS)) {
    expect(words).toMatch(/^[A-Z].*\.$/);
    expect(words).not.toMatch(/javascript|script|xfa|exif|mime|upload|byte|error/i);
  }
});

test('everything that the inspection of files refuses has its words', () => {
  // The compiler demands every name of the two types here, and that each has words.
  const known: Record<ImageRefusal | PdfRefusal, UploadRefusal> = {
    'too-many-pixels': 'too-many-pixels',
    unreadable: 'unreadable',
    encrypted: 'encrypted',
    active: 'active',
    attachments: 'attachments',
    'more-than-a-pdf': 'more-than-a-pdf',
    'too-costly': 'too-costly',
  };
  for (const [name, refusal] of Object.entries(known)) expect(refusal).toBe(name);
});
