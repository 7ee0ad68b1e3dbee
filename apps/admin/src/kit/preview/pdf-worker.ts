/**
 * Reads PDF beside the page: pdf.js as it is, but for one thing. It decodes JBIG2, CCITT and JPEG 2000 (the pictures of scanners) in
 * WebAssembly, which the Content-Security-Policy does not let run. In its place stands pdf.js's own translation of the same decoders
 * to JavaScript: `ReaderResources` gives the address of that module where pdf.js asks for the program.
 */
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';

interface Decoder {
  readonly default: (imports: unknown) => WebAssembly.Exports;
}

async function instantiate(
  address: Uint8Array,
  imports: unknown,
): Promise<{ readonly instance: { readonly exports: WebAssembly.Exports } }> {
  const decoder = (await import(/* @vite-ignore */ new TextDecoder().decode(address))) as Decoder;
  return { instance: { exports: decoder.default(imports) } };
}

Object.defineProperty(WebAssembly, 'instantiate', { value: instantiate });
