import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { PNG_SIGNATURE, WIDE, blackPng, chunk, jpegWith, pdf, photo, pngWith } from '../files';
import { HARM, PROGRAM, SCRIPT, ZIP, file, type HostileFile } from './hostile';

const png = () => sharp({ create: WIDE }).png().toBuffer();

const behind = (picture: () => Promise<Buffer>, more: () => Buffer | Promise<Buffer>) => async () =>
  Buffer.concat([await picture(), await more()]);

// A JPEG that says to be larger than it is: height and width stand five bytes behind the marker of the frame.
async function jpegOfSide(side: number): Promise<Buffer> {
  const bytes = await photo();
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  bytes.writeUInt16BE(side, frame + 5);
  bytes.writeUInt16BE(side, frame + 7);
  return bytes;
}

const text = (keyword: string, words: string) => Buffer.from(`${keyword}\0${words}`, 'latin1');
const packed = (keyword: string, words: string | Buffer) =>
  Buffer.concat([Buffer.from(`${keyword}\0\0`), deflateSync(words)]);
const BOMB = Buffer.alloc(50_000_000);
const XMP = `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x:xmpmeta>&e;${HARM}</x:xmpmeta>`;

/** Pictures, and what looks like them. */
export const pictures: HostileFile[] = [
  file('the first bytes of a JPEG', 'unreadable', Buffer.from([0xff, 0xd8, 0xff, 0xe0])),
  file('a JPEG that breaks off', 'unreadable', async () => (await photo()).subarray(0, 200)),
  file('a page of the web behind the first bytes of a JPEG', 'unreadable', () =>
    Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from(SCRIPT)]),
  ),
  file('a program behind the first bytes of a PNG', 'unreadable', Buffer.concat([PNG_SIGNATURE, PROGRAM])),
  file(
    'a PNG without its picture',
    'unreadable',
    Buffer.concat([PNG_SIGNATURE, chunk('IEND', Buffer.alloc(0))]),
  ),
  file('a PNG whose lines are not all there', 'unreadable', () => blackPng(1000, 1000, 10)),
  file('a PNG of no width', 'unreadable', () => blackPng(0, 100, 1)),
  file('a PNG that unpacks into 900 million pixels', 'too-many-pixels', () => blackPng(30_000, 30_000, 10)),
  file('a PNG that is one pixel wide and 60 million high', 'too-many-pixels', () =>
    blackPng(1, 60_000_000, 1),
  ),
  file('a JPEG that says to be 65,000 pixels wide and high', 'too-many-pixels', () => jpegOfSide(65_000)),
  file('a photo with the place where it was taken', 'jpeg', () => photo(HARM)),
  file('a photo with a program in the name of its camera', 'jpeg', () => photo(`<?php ${HARM} ?>`)),
  file(
    'a photo with a ZIP behind it',
    'jpeg',
    behind(photo, () => ZIP),
  ),
  file(
    'a photo with a page of the web behind it',
    'jpeg',
    behind(photo, () => Buffer.from(SCRIPT)),
  ),
  file(
    'a photo with a PDF behind it',
    'jpeg',
    behind(photo, () => pdf()),
  ),
  file(
    'a photo with a program behind it',
    'jpeg',
    behind(photo, () => PROGRAM),
  ),
  file('a photo with a script in its comment', 'jpeg', () => jpegWith(0xfe, Buffer.from(SCRIPT))),
  file('a photo that is a PDF too, in its comment', 'jpeg', async () => jpegWith(0xfe, await pdf())),
  file('a photo with a colour profile that is none', 'jpeg', () =>
    jpegWith(0xe2, Buffer.from(`ICC_PROFILE\0\u0001\u0001${HARM}`, 'latin1')),
  ),
  file('a photo with an XMP that reads a file of the server', 'jpeg', () =>
    jpegWith(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${XMP}`)),
  ),
  file(
    'a PNG with a program behind it',
    'png',
    behind(png, () => PROGRAM),
  ),
  file(
    'a PNG with a PDF behind it',
    'png',
    behind(png, () => pdf()),
  ),
  file('a PNG with a script in its words', 'png', () => pngWith(chunk('tEXt', text('Comment', SCRIPT)))),
  file('a PNG with a script in a chunk of its own', 'png', () => pngWith(chunk('scRp', Buffer.from(SCRIPT)))),
  file('a PNG with words that unpack into 50 megabytes', 'png', () =>
    pngWith(chunk('zTXt', packed('Comment', BOMB))),
  ),
  file('a PNG with an XMP that reads a file of the server', 'png', () =>
    pngWith(chunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${XMP}`))),
  ),
  file('a PNG with a colour profile that unpacks into 50 megabytes', 'png', () =>
    pngWith(chunk('iCCP', packed('sRGB', BOMB))),
  ),
];
