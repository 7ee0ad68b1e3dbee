import type { Ids } from '#application/ports/ids';
import type { IdentityStore, Passwords } from '#application/ports/identity';
import type { Uuid } from '#domain/ids';

const SHORTEST = 8;
const LONGEST = 128;

/** OWASP ASVS 5.0, 6.2: length alone decides; 15 or more are advised. */
export class PasswordLengthError extends Error {}

/**
 * An account with a password. The name is kept in lower case.
 * @throws PasswordLengthError
 * @throws DuplicateError the name is taken
 */
export async function createAccount(
  { identities, passwords, ids }: { readonly identities: IdentityStore; readonly passwords: Passwords; readonly ids: Ids },
  signInName: string,
  password: string,
): Promise<Uuid> {
  if (password.length < SHORTEST || password.length > LONGEST) throw new PasswordLengthError();
  const id = ids.next();
  await identities.createAccount(id, signInName.normalize('NFC').toLowerCase(), await passwords.hash(password));
  return id;
}
