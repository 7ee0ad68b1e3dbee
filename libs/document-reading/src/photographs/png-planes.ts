import { PackedPlane, type Picking } from '#document-reading/photographs/packed-plane';
import type { PngHeader } from '#document-reading/photographs/png-header';
import { pngRows } from '#document-reading/photographs/png-rows';

/** Some of what every pixel says, as a picture of its own. `packed`: rows with their filters, as in a PNG. `bits` of one sample. */
export interface PngPlane {
  readonly packed: readonly Buffer[];
  readonly samples: number;
  readonly bits: number;
}

/** The colours of a PNG whose pixels have an opacity, and their opacity. */
export async function splitPlanes(
  header: PngHeader,
  packed: readonly Buffer[],
): Promise<{ readonly colours: PngPlane; readonly opacity: PngPlane }> {
  const { bits } = header;
  const bytes = bits / 8;
  const samples = header.samples - 1;
  const colours = new PackedPlane(partOfPixels(header, 0, bytes * samples));
  const opacity = new PackedPlane(partOfPixels(header, bytes * samples, bytes));
  for await (const row of pngRows(header, packed)) {
    await colours.add(row);
    await opacity.add(row);
  }
  return { colours: { packed: await colours.end(), samples, bits }, opacity: { packed: await opacity.end(), samples: 1, bits } };
}

/** The opacity of the pixels of a PNG with a palette. `opacities`: by place in the palette; the places behind them are opaque. */
export async function paletteOpacity(header: PngHeader, packed: readonly Buffer[], opacities: Buffer): Promise<PngPlane> {
  const opacity = new PackedPlane({ length: header.width, step: 1, pick: (row, picked) => lookUp(row, picked, header.bits, opacities) });
  for await (const row of pngRows(header, packed)) await opacity.add(row);
  return { packed: await opacity.end(), samples: 1, bits: 8 };
}

/** From every pixel, `length` bytes of it behind the first `skipped`. */
function partOfPixels({ width, bits, samples }: PngHeader, skipped: number, length: number): Picking {
  const pixel = (bits / 8) * samples;
  const pick = (row: Buffer, picked: Buffer): void => {
    let to = 0;
    for (let at = skipped; at < row.length; at += pixel) {
      for (let byte = 0; byte < length; byte += 1) picked[to++] = row[at + byte] ?? 0;
    }
  };
  return { length: width * length, step: length, pick };
}

/** A byte for each pixel, whose place in the palette takes `bits` bits, the highest first (RFC 2083, 2.3). */
function lookUp(row: Buffer, picked: Buffer, bits: number, opacities: Buffer): void {
  for (let x = 0; x < picked.length; x += 1) {
    const first = x * bits;
    const place = ((row[first >> 3] ?? 0) >> (8 - bits - (first & 7))) & ((1 << bits) - 1);
    picked[x] = opacities[place] ?? 255;
  }
}
