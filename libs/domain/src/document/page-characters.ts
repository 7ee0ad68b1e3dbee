/** Where a page says in which characters it is written: within its first kilobyte (HTML Living Standard, 4.2.5.4). */
const CHARSET_WITHIN = 1024;
const SAID_IN_PAGE = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i;
const SAID_IN_HEADER = /charset\s*=\s*"?([\w-]+)/i;

/**
 * A page of the web as text, in the characters that the server or the page names; UTF-8 where they name none, or none that is known.
 * @param page its bytes, or the first of them
 * @param contentType as the server sent it
 */
export function decodedPage(page: Uint8Array, contentType: string): string {
  const head = new TextDecoder('latin1').decode(page.subarray(0, CHARSET_WITHIN));
  const said = SAID_IN_HEADER.exec(contentType)?.[1] ?? SAID_IN_PAGE.exec(head)?.[1];
  return decoderOf(said).decode(page);
}

function decoderOf(charset: string | undefined): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(charset);
  } catch (error) {
    // Errors may come from another realm, so no class is asked.
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_ENCODING_NOT_SUPPORTED')
      return new TextDecoder();
    throw error;
  }
}
