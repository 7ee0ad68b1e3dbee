import jbig2 from 'pdfjs-dist/wasm/jbig2_nowasm_fallback.js?url';
import openjpeg from 'pdfjs-dist/wasm/openjpeg_nowasm_fallback.js?url';
import dingbats from 'pdfjs-dist/standard_fonts/FoxitDingbats.pfb?url';
import symbol from 'pdfjs-dist/standard_fonts/FoxitSymbol.pfb?url';

/** Where the build put what a PDF leaves to its reader. Other standard fonts come from the computer, which has their Vietnamese letters. */
const FONTS: Readonly<Record<string, string>> = { 'FoxitDingbats.pfb': dingbats, 'FoxitSymbol.pfb': symbol };
const DECODERS: Readonly<Record<string, string>> = { 'jbig2.wasm': jbig2, 'openjpeg.wasm': openjpeg };

/** pdf.js asks for something that this build does not bring along; it goes on without. */
export class NoSuchResource extends Error {
  override readonly name = 'NoSuchResource';
  constructor(
    readonly kind: string,
    readonly filename: string,
  ) {
    super(`${kind}: ${filename}`);
  }
}

interface Asked {
  readonly kind: string;
  readonly filename: string;
}

/** The `BinaryDataFactory` of pdf.js. A decoder is answered by the address of its module: see pdf-worker.ts. */
export class ReaderResources {
  /** @throws NoSuchResource */
  async fetch({ kind, filename }: Asked): Promise<Uint8Array> {
    const decoder = DECODERS[filename];
    if (decoder !== undefined) return new TextEncoder().encode(new URL(decoder, window.location.href).href);
    const font = FONTS[filename];
    if (font === undefined) throw new NoSuchResource(kind, filename);
    const answer = await fetch(font);
    if (!answer.ok) throw new NoSuchResource(kind, filename);
    return new Uint8Array(await answer.arrayBuffer());
  }
}
