import type { Digest } from '#domain/ids';
import type { Instant } from '#domain/time/local-date';

/**
 * A digital signature found in a PDF (ISO 32000-1 §12.8). Docket shows what is there and checks what can be checked by itself;
 * it makes none, and it does not say that a certificate is to be trusted where no roots are configured.
 */
export interface PdfSignature {
  /** Common name of the certificate's subject; null where the signature cannot be read. */
  readonly signer: string | null;
  /** Organisation of the certificate's subject. */
  readonly organisation: string | null;
  readonly issuer: string | null;
  /** Serial number, hexadecimal. */
  readonly serialNumber: string | null;
  readonly validFrom: Instant | null;
  readonly validTo: Instant | null;
  /** SHA-256 of the certificate's DER bytes. */
  readonly certificate: Digest | null;
  /** As the signer's machine says it; a timestamp authority's word only where `isTimestamped`. */
  readonly signedAt: Instant | null;
  readonly isTimestamped: boolean;
  /** The signed bytes are the whole file but the signature itself: nothing was added after it. */
  readonly coversWholeFile: boolean;
  /**
   * `intact`: the signed bytes are those that were signed, and the certificate's key made the signature. `broken`: they are not.
   * `unreadable`: of a form that is not known.
   */
  readonly integrity: 'intact' | 'broken' | 'unreadable';
  /** The certificate was within its validity at `signedAt`; null where that is not known. */
  readonly wasValidWhenSigned: boolean | null;
}
