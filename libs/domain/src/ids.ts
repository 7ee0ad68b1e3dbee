/** A UUIDv7 as lower-case text. Made by the application through its `Ids` port, never by the domain. */
export type Uuid = string;

/** A SHA-256 digest as 64 lower-case hexadecimal digits. */
export type Digest = string;
