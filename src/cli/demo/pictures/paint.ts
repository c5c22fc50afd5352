import { crc32, deflateSync } from 'node:zlib';

/** Red, green, blue, opacity: 0–255 each. */
export type Colour = readonly [number, number, number, number];

/** Which colour a picture has at a point, in pixels from its upper left corner. */
export type Painting = (x: number, y: number) => Colour;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function pngOf(width: number, height: number, rows: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits per channel, colours with opacity.
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

// Each pixel is the mean of nine points in it: edges are smooth.
const POINTS = [1 / 6, 3 / 6, 5 / 6].flatMap((y) => [1 / 6, 3 / 6, 5 / 6].map((x) => ({ x, y })));

function pixelOf(painting: Painting, left: number, top: number): number[] {
  const sum = [0, 0, 0, 0];
  for (const { x, y } of POINTS) {
    const [red, green, blue, opacity] = painting(left + x, top + y);
    for (const [channel, value] of [red, green, blue].entries())
      sum[channel] = (sum[channel] ?? 0) + value * opacity;
    sum[3] = (sum[3] ?? 0) + opacity;
  }
  const [red = 0, green = 0, blue = 0, opacity = 0] = sum;
  if (opacity === 0) return [0, 0, 0, 0];
  return [red / opacity, green / opacity, blue / opacity, opacity / POINTS.length].map(Math.round);
}

/** @returns a picture as the bytes of a PNG file. */
export function paint(width: number, height: number, painting: Painting): Buffer {
  // Every row begins with its filter: none.
  const rows = Buffer.alloc(height * (1 + width * 4));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) rows.set(pixelOf(painting, x, y), y * (1 + width * 4) + 1 + x * 4);
  return pngOf(width, height, rows);
}
