/** A signature of a form that is not known, or bytes that are none. `cause` is what the library said that tried to read it. */
export class UnreadableSignature extends Error {
  constructor(what: string, options?: ErrorOptions) {
    super(`Not readable: ${what}`, options);
  }
}

/**
 * What `read` gives. The libraries of ASN.1 and of cryptography throw errors of every kind at bytes that somebody made up; here,
 * and nowhere else, they become an `UnreadableSignature`. `what` is for whoever looks for the cause.
 */
export async function reading<Read>(what: string, read: () => Read | Promise<Read>): Promise<Read> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableSignature) throw error;
    throw new UnreadableSignature(what, { cause: error });
  }
}
