import sharp from 'sharp';
import { inTurns } from '../turns';

/** Why a picture is refused: too many pixels for this machine's memory, or not readable as a picture of a kind we take. */
export type ImageRefusal = 'too-many-pixels' | 'unreadable';

export type CleanedImage =
  { ok: true; kind: 'jpeg' | 'png'; bytes: Buffer } | { ok: false; refusal: ImageRefusal };

/** More than phones' cameras make unless they are told to; decoded, three bytes each. */
export const MOST_PIXELS = 50_000_000;

/** Pixels of the longer side: enough to read the small print of a page. */
export const LONGEST_SIDE = 4000;

// A decoded picture takes up to 200 MB.
const turns = inTurns({ atOnce: 1, waiting: 100 });

function refusalOf(error: unknown): ImageRefusal {
  return error instanceof Error && error.message.includes('pixel limit') ? 'too-many-pixels' : 'unreadable';
}

async function clean(bytes: Buffer): Promise<CleanedImage> {
  const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true });
  const { format } = await image.metadata();
  if (format !== 'jpeg' && format !== 'png') return { ok: false, refusal: 'unreadable' };
  const upright = image
    .autoOrient()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true });
  const written = format === 'jpeg' ? upright.jpeg({ quality: 85 }) : upright.png();
  return { ok: true, kind: format, bytes: await written.toBuffer() };
}

/**
 * Makes of a photo a new one that holds its pixels alone: upright, no larger than is needed to read it, without position,
 * date, camera and whatever else stood in the file or behind its end. The kind is told by the contents.
 */
export function cleanImage(bytes: Buffer): Promise<CleanedImage> {
  return turns(async () => {
    try {
      return await clean(bytes);
    } catch (error) {
      return { ok: false, refusal: refusalOf(error) };
    }
  });
}
