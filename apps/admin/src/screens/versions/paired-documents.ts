import type { DocumentRefDto } from '#api-client/index';

export interface PairedDocuments {
  /** Of the same content. */
  readonly same: readonly DocumentRefDto[];
  readonly changed: readonly { readonly before: DocumentRefDto; readonly after: DocumentRefDto }[];
  readonly added: readonly DocumentRefDto[];
  readonly removed: readonly DocumentRefDto[];
}

/** Which file of a version follows which of the one before: by content, then by name, then, of one type, in their order. */
export function pairedDocuments(before: readonly DocumentRefDto[], after: readonly DocumentRefDto[]): PairedDocuments {
  const same = after.filter(({ digest }) => before.some((old) => old.digest === digest));
  let old = before.filter(({ digest }) => !after.some((now) => now.digest === digest));
  let added = after.filter((now) => !same.includes(now));
  const changed: { before: DocumentRefDto; after: DocumentRefDto }[] = [];
  const pair = (isPair: (one: DocumentRefDto, other: DocumentRefDto) => boolean): void => {
    for (const now of added) {
      const match = old.find((one) => isPair(one, now));
      if (match === undefined) continue;
      changed.push({ before: match, after: now });
      old = old.filter((one) => one !== match);
    }
    added = added.filter((now) => !changed.some(({ after: paired }) => paired === now));
  };
  pair((one, other) => one.name === other.name);
  pair((one, other) => one.mediaType === other.mediaType);
  return { same, changed, added, removed: old };
}
