import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { WIDE, pdf } from '../files';
import { HARM, PROGRAM, SCRIPT, ZIP, file, type HostileFile } from './hostile';

const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(99)}"><!ENTITY c "${'&b;'.repeat(99)}">]><x>&c;</x>`;
const HEIC = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic')]);
const OLD_OFFICE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const JPEG_2000 = Buffer.from([0, 0, 0, 12, 0x6a, 0x50, 0x20, 0x20, 0x0d, 0x0a, 0x87, 0x0a]);

/** What is none of the three kinds, whatever it is called. */
export const strangers: HostileFile[] = [
  file('no bytes at all', 'empty', ''),
  file('one zero', 'wrong-kind', Buffer.alloc(1)),
  file('a million zeros', 'wrong-kind', Buffer.alloc(1_000_000)),
  file('words', 'wrong-kind', 'sono una CU, davvero'),
  file('a page of the web', 'wrong-kind', `<!doctype html>${SCRIPT}`),
  file('an SVG with a script', 'wrong-kind', `<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`),
  file(
    'an SVG that reads a file of the server',
    'wrong-kind',
    '<?xml version="1.0"?><!DOCTYPE s [<!ENTITY e SYSTEM "file:///etc/passwd">]><svg><text>&e;</text></svg>',
  ),
  file('an XML that laughs a billion times', 'wrong-kind', LAUGHS),
  file('a ZIP', 'wrong-kind', ZIP),
  file(
    'a document of an office program',
    'wrong-kind',
    Buffer.concat([ZIP, Buffer.from('[Content_Types].xml')]),
  ),
  file('a document of an old office program', 'wrong-kind', Buffer.concat([OLD_OFFICE, Buffer.alloc(504)])),
  file('a program for Windows', 'wrong-kind', PROGRAM),
  file('a program for Linux', 'wrong-kind', Buffer.from('\u007fELF\u0002\u0001\u0001')),
  file('a program of a shell', 'wrong-kind', '#!/bin/sh\nrm -rf /\n'),
  file('a program in PHP', 'wrong-kind', `<?php echo '${HARM}'; ?>`),
  file('an RTF', 'wrong-kind', '{\\rtf1{\\object\\objdata 0105}}'),
  file('a page of PostScript', 'wrong-kind', '%!PS-Adobe-3.0\n(/etc/passwd) (r) file\n'),
  file('drawing commands that fetch', 'wrong-kind', "push graphic-context\nfill 'url(https://x.example/)'\n"),
  file('a saved page with its parts', 'wrong-kind', 'MIME-Version: 1.0\nContent-Type: multipart/related\n'),
  file('a GIF', 'wrong-kind', () => sharp({ create: WIDE }).gif().toBuffer()),
  file('a GIF that is a ZIP too', 'wrong-kind', async () =>
    Buffer.concat([await sharp({ create: WIDE }).gif().toBuffer(), ZIP]),
  ),
  file('a WebP', 'wrong-kind', () => sharp({ create: WIDE }).webp().toBuffer()),
  file('a TIFF', 'wrong-kind', () => sharp({ create: WIDE }).tiff().toBuffer()),
  file('a BMP', 'wrong-kind', Buffer.concat([Buffer.from('BM'), Buffer.alloc(52)])),
  file('a HEIC', 'wrong-kind', HEIC),
  file('a JPEG 2000', 'wrong-kind', JPEG_2000),
  file('a packed PDF', 'wrong-kind', async () => gzipSync(await pdf())),
  file('a PDF behind a kilobyte of spaces', 'wrong-kind', async () =>
    Buffer.concat([Buffer.alloc(1100, ' '), await pdf()]),
  ),
  file('a PDF in letters of two bytes', 'wrong-kind', async () =>
    Buffer.from((await pdf(undefined, false)).toString('latin1'), 'utf16le'),
  ),
];
