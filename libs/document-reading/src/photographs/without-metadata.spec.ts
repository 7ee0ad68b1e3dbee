import { describe, expect, it } from '@jest/globals';
import { inspectJpeg } from '#document-reading/image/inspect-jpeg';
import { inspectPng } from '#document-reading/image/inspect-png';
import { chunk, exif, jpegWith, PICTURE, pngWith, segment } from '#document-reading/photographs/fixtures/pictures';
import { orientationOf } from '#document-reading/photographs/orientation';
import { withoutMetadata } from '#document-reading/photographs/without-metadata';

const text = (written: string): Buffer => Buffer.from(written, 'latin1');
const jfif = (thumbnail: Buffer): Buffer =>
  segment(0xe0, Buffer.concat([text('JFIF\0'), Buffer.from([1, 1, 0, 0, 1, 0, 1, thumbnail.length / 3, 1]), thumbnail]));
const profile = (name: string, number = 1, all = 1): Buffer =>
  segment(0xe2, Buffer.concat([text('ICC_PROFILE\0'), Buffer.from([number, all]), text(name)]));

describe('a JPEG without metadata', () => {
  it.each([
    ['EXIF with the place', exif(6), 'GPS 14.3497'],
    ['XMP', segment(0xe1, text('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Kon Tum</x:xmpmeta>')), 'xmpmeta'],
    ['the places of further pictures', segment(0xe2, text('MPF\0MM\0*')), 'MPF'],
    ['IPTC', segment(0xed, text('Photoshop 3.0\x008BIM\x04\x04 Nguyen Van A')), 'Nguyen'],
    ['a comment', segment(0xfe, text('taken by Nguyen Van A')), 'Nguyen'],
    ['a thumbnail in its first segment', jfif(text('thumbnail')), 'thumbnail'],
    ['a thumbnail in a segment of its own', segment(0xe0, text('JFXX\0\x10 thumbnail')), 'thumbnail'],
    ['what a vendor writes', segment(0xeb, text('HDR gain of SM-S921B')), 'SM-S921B'],
    ['a segment that only looks like Adobe’s', segment(0xee, text('Place: Kon Tum')), 'Kon Tum'],
    ['a profile that says what is meant without it', profile('sRGB IEC61966-2.1'), 'IEC61966'],
  ])('has lost %s', (_what, about, payload) => {
    const photograph = jpegWith([about]);
    expect(photograph.includes(payload)).toBe(true);
    const bare = withoutMetadata(photograph);
    expect(bare.includes(payload)).toBe(false);
    expect(() => inspectJpeg(bare)).not.toThrow();
  });

  it('has lost the second picture behind it, with what that says', () => {
    const bare = withoutMetadata(jpegWith([], jpegWith([exif(1)])));
    expect(bare).toEqual(jpegWith());
  });

  it('has lost what stands between its scans', () => {
    const between = Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      ...PICTURE,
      exif(1),
      segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
      Buffer.from([0, 0, 0xff, 0xd9]),
    ]);
    const bare = withoutMetadata(between);
    expect([between.includes('GPS'), bare.includes('GPS'), bare.length]).toEqual([true, false, between.length - exif(1).length]);
  });

  it('has the picture byte for byte', () => {
    expect(withoutMetadata(jpegWith([exif(6), segment(0xfe, text('a'))]))).toEqual(jpegWith());
  });

  it('keeps what its colours mean: Adobe’s segment, a profile, each part of a long one, and its densities', () => {
    const kept = [
      segment(0xe0, Buffer.concat([text('JFIF\0'), Buffer.from([1, 1, 1, 0, 72, 0, 72, 0, 0])])),
      profile('Display P3'),
      profile('not sRGB, part one', 1, 2),
      profile('part two', 2, 2),
      segment(0xee, Buffer.concat([text('Adobe'), Buffer.from([0, 100, 0, 0, 0, 0, 1])])),
    ];
    expect(withoutMetadata(jpegWith(kept))).toEqual(jpegWith(kept));
  });

  it('is not made of half a file', () => {
    const whole = jpegWith([exif(1)]);
    for (let length = 2; length < whole.length; length += 1)
      expect(() => withoutMetadata(whole.subarray(0, length))).toThrow(expect.objectContaining({ reason: 'damaged' }));
  });
});

describe('a PNG without metadata', () => {
  const shape = { width: 2, height: 1, bits: 8, colourType: 2, rows: Buffer.from([0, 1, 2, 3, 4, 5, 6]) };
  it.each([
    ['tEXt', text('Author\0Nguyen Van A')],
    ['zTXt', text('Author\0\0Nguyen Van A')],
    ['iTXt', text('XML:com.adobe.xmp\0\0\0\0\0Nguyen Van A')],
    ['eXIf', text('II*\0Nguyen Van A')],
    ['tIME', text('Nguyen Van A')],
    ['fdAT', text('Nguyen Van A')],
    ['prVt', text('Nguyen Van A')],
    ['iCCP', text('sRGB\0\0Nguyen Van A')],
  ])('has lost its chunk %s', async (type, data) => {
    const bare = withoutMetadata(pngWith(shape, [chunk(type, data)]));
    expect(bare).toEqual(pngWith(shape));
    await expect(inspectPng(bare)).resolves.toBeUndefined();
  });

  it('keeps what its colours mean', () => {
    const kept = [
      chunk('gAMA', Buffer.alloc(4, 1)),
      chunk('iCCP', text('Display P3\0\0packed')),
      chunk('tRNS', Buffer.alloc(6)),
      chunk('pHYs', Buffer.alloc(9)),
    ];
    expect(withoutMetadata(pngWith(shape, kept))).toEqual(pngWith(shape, kept));
  });
});

describe('the orientation of a JPEG', () => {
  const eight = [1, 2, 3, 4, 5, 6, 7, 8];
  it.each(eight.flatMap((orientation) => [[orientation, 'II'] as const, [orientation, 'MM'] as const]))(
    'is read: %i, %s',
    (orientation, order) => {
      expect(orientationOf(jpegWith([segment(0xfe, text('before it')), exif(orientation, order)]))).toBe(orientation);
    },
  );

  it('is upright where none is said, or none that there is', () => {
    const cut = segment(0xe1, text('Exif\0\0II*\0'));
    const far = segment(0xe1, Buffer.concat([text('Exif\0\0II*\0'), Buffer.from([0xff, 0xff, 0xff, 0xff])]));
    expect([[], [exif(0)], [exif(9)], [cut], [far]].map((about) => orientationOf(jpegWith(about)))).toEqual([1, 1, 1, 1, 1]);
  });

  it('is gone with the metadata', () => {
    expect(orientationOf(withoutMetadata(jpegWith([exif(6)])))).toBe(1);
  });
});
