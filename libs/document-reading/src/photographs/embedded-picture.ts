/** A picture that is an object of a PDF. `width` and `height` in its own pixels, before it is turned. */
export interface EmbeddedPicture {
  readonly object: PDFKit.PDFKitReference;
  readonly width: number;
  readonly height: number;
}
