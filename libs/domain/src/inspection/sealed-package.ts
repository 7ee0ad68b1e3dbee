import type { Digest } from '#domain/ids';
import type { TableLanguage } from '#domain/inspection/written-table';
import type { Wording } from '#domain/wording';

/** A file of a sealed package: its place in it, what it is, and the SHA-256 of its bytes. `size` in bytes. */
export interface PackagedFile {
  readonly path: string;
  readonly title: Wording;
  readonly size: number;
  readonly digest: Digest;
}

/** What a sealed package holds, for whoever opens it. */
export interface PackageContents {
  /** By what it is narrowed and as of when, in words. */
  readonly notes: readonly string[];
  readonly files: readonly PackagedFile[];
  readonly language: TableLanguage;
}

/** Where its own pages lie. The manifest names every other file, with its digest. */
export const PACKAGE_PATHS = {
  readme: 'README.txt',
  contents: 'muc-luc.html',
  manifest: 'manifest.json',
  events: 'events/events.jsonl',
  streams: 'events/streams.jsonl',
} as const;
