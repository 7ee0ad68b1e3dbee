/** The package has no types of its own. What is used of it, and of the Koa that it extends. */
declare module '@20minutes/s3rver' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  import type { AddressInfo } from 'node:net';

  export interface S3Exchange {
    readonly method: string;
    /** `/<bucket>/<key>` */
    readonly path: string;
    readonly query: Readonly<Record<string, string | undefined>>;
    readonly headers: IncomingMessage['headers'];
    readonly req: IncomingMessage;
    readonly res: ServerResponse;
    status: number;
    body: unknown;
    /** False where somebody else has dealt with the answer. */
    respond: boolean;
    set(header: string, value: string): void;
  }

  export type S3Step = (exchange: S3Exchange, next: () => Promise<void>) => Promise<void>;

  export interface S3Disk {
    /** Size in bytes, MD5 as hexadecimal digits. */
    putContent(path: string, content: unknown): Promise<[number, string]>;
  }

  export default class S3rver {
    constructor(options: {
      readonly address: string;
      readonly port: number;
      readonly directory: string;
      readonly silent: boolean;
      readonly vhostBuckets: boolean;
      readonly configureBuckets: readonly { readonly name: string }[];
    });
    readonly middleware: S3Step[];
    readonly store: S3Disk;
    run(): Promise<AddressInfo>;
    close(): Promise<void>;
  }
}
