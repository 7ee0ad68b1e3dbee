import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { extractText, getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { chunk, exif, jpegWith, pngWith, segment, type PngShape } from '#document-reading/photographs/fixtures/pictures';
import { photographsToPdf } from '#document-reading/photographs/photographs-to-pdf';

/** Be Vietnam Pro, SIL Open Font Licence 1.1. */
const FONT = readFileSync(new URL('./fixtures/be-vietnam-pro.ttf', import.meta.url));
const CAPTION = 'Ảnh 1: Lễ khởi công đường Trường Chinh, xã Đắk Cấm, ngày 06/02/2025';
const RED_GREEN: PngShape = { width: 2, height: 1, bits: 8, colourType: 2, rows: Buffer.from([0, 255, 0, 0, 0, 255, 0]) };

const opened = (pdf: Buffer): ReturnType<typeof getDocumentProxy> =>
  getDocumentProxy(new Uint8Array(pdf), { isImageDecoderSupported: false, isOffscreenCanvasSupported: false });

/** What the page's first picture shows, in red, green, blue and, where it has opacity, that. */
async function pixelsOf(pdf: Buffer): Promise<number[]> {
  const page = await (await opened(pdf)).getPage(1);
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const [name]: unknown[] = argsArray[fnArray.indexOf(OPS.paintImageXObject)] ?? [];
  const picture = await new Promise<{ data: Uint8ClampedArray }>((resolve) => void page.objs.get(String(name), resolve));
  return [...picture.data];
}

type Point = readonly [number, number];

/** Where on the page, whose y grows upward, the corners of the picture are: first row and first column, then along the row, then down the column. */
async function cornersOf(pdf: Buffer): Promise<readonly [Point, Point, Point]> {
  const page = await (await opened(pdf)).getPage(1);
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  let matrix = [1, 0, 0, 1, 0, 0];
  for (const [at, operation] of fnArray.entries()) {
    if (operation === OPS.transform) matrix = times(matrix, [...argsArray[at]].map(Number));
    if (operation === OPS.paintImageXObject) break;
  }
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = matrix;
  const onPage = (x: number, y: number): Point => [Math.round(a * x + c * y + e), Math.round(b * x + d * y + f)];
  return [onPage(0, 1), onPage(1, 1), onPage(0, 0)];
}

function times([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: number[], [g = 0, h = 0, i = 0, j = 0, k = 0, l = 0]: number[]): number[] {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

describe('photographs as a PDF', () => {
  it('has a page for each, with its caption below it and as its bookmark', async () => {
    const document = await opened(await photographsToPdf([jpegWith(), pngWith(RED_GREEN), jpegWith()], [CAPTION, 'Ảnh 2: Biển báo'], FONT));
    const { text } = await extractText(document);
    expect(text).toEqual([CAPTION, 'Ảnh 2: Biển báo', '']);
    expect((await document.getOutline()).map(({ title }: { title: string }) => title)).toEqual([CAPTION, 'Ảnh 2: Biển báo']);
    const { items } = await (await document.getPage(1)).getTextContent();
    const lowest = items.map((item) => ('transform' in item ? Number(item.transform[5]) : 0));
    expect(Math.max(...lowest)).toBeLessThan(120);
  });

  it('has its captions as bookmarks alone where no font is given', async () => {
    const document = await opened(await photographsToPdf([jpegWith()], [CAPTION]));
    expect((await extractText(document)).text).toEqual(['']);
    expect((await document.getOutline()).map(({ title }: { title: string }) => title)).toEqual([CAPTION]);
  });

  it('prints letters that were typed in pieces, and lines that were broken, as one line', async () => {
    const document = await opened(await photographsToPdf([jpegWith()], [CAPTION.normalize('NFD').replace(', ', ',\r\n\u202e')], FONT));
    expect((await extractText(document)).text).toEqual([CAPTION]);
  });

  it('shortens a caption that would fill the page, and needs no further page for it', async () => {
    const document = await opened(await photographsToPdf([jpegWith()], ['Đường Trường Chinh '.repeat(400)], FONT));
    const { text } = await extractText(document);
    expect([text.length, text[0]?.endsWith('…')]).toEqual([1, true]);
  });

  it('is the same file each time', async () => {
    const photographs = [
      jpegWith([exif(6)]),
      pngWith({ ...RED_GREEN, width: 1, colourType: 6, rows: Buffer.from([0, 9, 8, 7, 100]) }),
      jpegWith(),
    ];
    const [first, second] = [await photographsToPdf(photographs, [CAPTION], FONT), await photographsToPdf(photographs, [CAPTION], FONT)];
    expect(first.equals(second)).toBe(true);
    expect(first.equals(await photographsToPdf(photographs, ['Khác'], FONT))).toBe(false);
  });

  it('holds nothing that was written about the photographs', async () => {
    const payloads = ['GPS 14.3497', 'xmpmeta-of-camera', 'comment-of-camera', 'second-picture', 'text-of-png'];
    const photographs = [
      jpegWith(
        [
          exif(6),
          segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0xmpmeta-of-camera')),
          segment(0xfe, Buffer.from('comment-of-camera')),
        ],
        jpegWith([segment(0xfe, Buffer.from('second-picture'))]),
      ),
      pngWith(RED_GREEN, [chunk('tEXt', Buffer.from('Comment\0text-of-png'))]),
    ];
    const before = Buffer.concat(photographs);
    const pdf = await photographsToPdf(photographs, [], FONT);
    expect(payloads.map((payload) => [before.includes(payload), pdf.includes(payload)])).toEqual(payloads.map(() => [true, false]));
    expect(pdf.includes('Exif')).toBe(false);
  });

  it('says nothing of the day on which it was made', async () => {
    const pdf = await photographsToPdf([jpegWith()], []);
    expect(pdf.includes(`D:${new Date().getUTCFullYear()}`)).toBe(false);
  });
});

describe('a photograph that was taken with the camera turned', () => {
  // Exif 2.32, tag 0x0112: where the first row is seen, and the first column.
  it.each([
    [1, 'above', 'left'],
    [2, 'above', 'right'],
    [3, 'below', 'right'],
    [4, 'below', 'left'],
    [5, 'left', 'above'],
    [6, 'right', 'above'],
    [7, 'right', 'below'],
    [8, 'left', 'below'],
  ])('stands upright: %i has its first row %s and its first column %s', async (orientation, row, column) => {
    const [first, alongRow, downColumn] = await cornersOf(await photographsToPdf([jpegWith([exif(orientation)])], []));
    expect(sideOf(first, downColumn)).toBe(row);
    expect(sideOf(first, alongRow)).toBe(column);
    // Twice as wide as high, and as large as the margins let it be.
    const long = Math.hypot(alongRow[0] - first[0], alongRow[1] - first[1]);
    const short = Math.hypot(downColumn[0] - first[0], downColumn[1] - first[1]);
    expect(long / short).toBeCloseTo(2, 1);
    expect(orientation > 4 ? short : long).toBeGreaterThan(orientation > 4 ? 370 : 500);
    const corners = [first, alongRow, downColumn];
    expect(corners.every(([x, y]) => x >= 42 && x <= 553 && y >= 42 && y <= 800)).toBe(true);
  });

  /** On which side `from` is, seen from `to`. */
  function sideOf(from: Point, to: Point): string {
    if (from[0] !== to[0]) return from[0] < to[0] ? 'left' : 'right';
    return from[1] > to[1] ? 'above' : 'below';
  }
});

describe('the pixels of a PNG', () => {
  const paletteOf = (...colours: number[]): Buffer => chunk('PLTE', Buffer.from(colours));
  it.each([
    ['in colours', RED_GREEN, [], [255, 0, 0, 0, 255, 0]],
    [
      'of a palette',
      { ...RED_GREEN, bits: 1, colourType: 3, rows: Buffer.from([0, 0b01000000]) },
      [paletteOf(255, 0, 0, 0, 255, 0)],
      [255, 0, 0, 0, 255, 0],
    ],
    [
      'of a palette with opacities',
      { ...RED_GREEN, bits: 2, colourType: 3, rows: Buffer.from([0, 0b01100000]) },
      [paletteOf(0, 0, 0, 255, 0, 0, 0, 255, 0), chunk('tRNS', Buffer.from([255, 7]))],
      [255, 0, 0, 7, 0, 255, 0, 255],
    ],
    [
      'in grey with opacities',
      { ...RED_GREEN, colourType: 4, rows: Buffer.from([0, 10, 20, 30, 40]) },
      [],
      [10, 10, 10, 20, 30, 30, 30, 40],
    ],
    [
      'in colours of two bytes with opacities',
      { ...RED_GREEN, bits: 16, colourType: 6, rows: Buffer.from([0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8]) },
      [],
      [1, 2, 3, 4, 5, 6, 7, 8],
    ],
    ['in colours one of which is not shown', RED_GREEN, [chunk('tRNS', Buffer.from([0, 255, 0, 0, 0, 0]))], [255, 0, 0, 0, 0, 255, 0, 255]],
  ])('are shown as they are: %s', async (_which, shape, about, expected) => {
    expect(await pixelsOf(await photographsToPdf([pngWith(shape, about)], []))).toEqual(expected);
  });

  it('are found behind each of the five filters', async () => {
    const [width, pixel] = [3, [200, 100, 50, 25]];
    const plain = Buffer.from(Array.from({ length: 5 * width * 4 }, (_, at) => ((pixel[at % 4] ?? 0) + at * 37) & 0xff));
    const rows = Buffer.concat([0, 1, 2, 3, 4].map((filter) => filtered(plain, filter, width * 4)));
    const shown = await pixelsOf(await photographsToPdf([pngWith({ width, height: 5, bits: 8, colourType: 6, rows })], []));
    expect(shown).toEqual([...plain]);
  });

  /** Row number `filter` of the pixels, filtered by that filter (RFC 2083, section 6). */
  function filtered(plain: Buffer, filter: number, length: number): Buffer {
    const at = (x: number, y: number): number => (x < 0 || y < 0 ? 0 : (plain[y * length + x] ?? 0));
    const predicted = (x: number): number => {
      const [left, above, aboveLeft] = [at(x - 4, filter), at(x, filter - 1), x < 4 ? 0 : at(x - 4, filter - 1)];
      const nearest = [left, above, aboveLeft].toSorted(
        (one, other) => Math.abs(left + above - aboveLeft - one) - Math.abs(left + above - aboveLeft - other),
      )[0];
      return [0, left, above, Math.floor((left + above) / 2), nearest ?? 0][filter] ?? 0;
    };
    return Buffer.from([filter, ...Array.from({ length }, (_, x) => (at(x, filter) - predicted(x)) & 0xff)]);
  }

  it('are not taken where they are interlaced, or too few', async () => {
    await expect(photographsToPdf([pngWith({ ...RED_GREEN, interlace: 1 })], [])).rejects.toMatchObject({ reason: 'too-complex' });
    await expect(photographsToPdf([pngWith({ ...RED_GREEN, colourType: 6 })], [])).rejects.toMatchObject({ reason: 'damaged' });
  });
});
