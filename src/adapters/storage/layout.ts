/*
 * The form of an encrypted file: AES-GCM-HKDF streaming as Google's Tink publishes it
 * (https://developers.google.com/tink/wire-format#streaming-aead), after which the STREAM construction is named
 * (Hoang, Reyhanitabar, Rogaway, Vizár: Online Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance, 2015).
 * Before it stand a mark and the fingerprint of the key, as bytes that Tink calls the offset of the first segment.
 */

export const MARK = Buffer.from('PCF1');
export const FINGERPRINT_LENGTH = 8;
export const SALT_LENGTH = 32;
export const NONCE_PREFIX_LENGTH = 7;
export const TAG_LENGTH = 16;

/** Mark and fingerprint of the key. */
export const PREAMBLE_LENGTH = MARK.length + FINGERPRINT_LENGTH;
/** Tink's header: its own length in a byte, the salt, the prefix of all nonces. */
export const HEADER_LENGTH = 1 + SALT_LENGTH + NONCE_PREFIX_LENGTH;
export const PROLOGUE_LENGTH = PREAMBLE_LENGTH + HEADER_LENGTH;

/** An encrypted segment with its tag, in bytes. */
export const SEGMENT_LENGTH = 64 * 1024;

/** Plain bytes of the first segment, which shares its room with what stands before it. */
export const FIRST_PLAIN = SEGMENT_LENGTH - PROLOGUE_LENGTH - TAG_LENGTH;
/** Plain bytes of every further one but the last. */
export const FURTHER_PLAIN = SEGMENT_LENGTH - TAG_LENGTH;

/** Plain bytes that a segment can hold. @param index from 0 */
export function plainRoom(index: number): number {
  return index === 0 ? FIRST_PLAIN : FURTHER_PLAIN;
}

/** Where the plain bytes of a segment begin in the file's contents. */
export function plainStart(index: number): number {
  return index === 0 ? 0 : FIRST_PLAIN + (index - 1) * FURTHER_PLAIN;
}

/** Where an encrypted segment begins in the file. */
export function segmentStart(index: number): number {
  return index === 0 ? PROLOGUE_LENGTH : index * SEGMENT_LENGTH;
}

/** The segment that holds a plain byte. @param position from 0 */
export function segmentOf(position: number): number {
  return position < FIRST_PLAIN ? 0 : 1 + Math.floor((position - FIRST_PLAIN) / FURTHER_PLAIN);
}

/** How many segments a file has, and how many plain bytes; null for a length that no file can have. */
export function layoutOf(fileLength: number): { segments: number; size: number } | null {
  if (fileLength < PROLOGUE_LENGTH + TAG_LENGTH) return null;
  const segments = Math.ceil(fileLength / SEGMENT_LENGTH);
  const last = fileLength - segmentStart(segments - 1);
  // A last segment without a byte of its own is written only for an empty file.
  if (last < TAG_LENGTH || (last === TAG_LENGTH && segments > 1)) return null;
  return { segments, size: plainStart(segments - 1) + last - TAG_LENGTH };
}
