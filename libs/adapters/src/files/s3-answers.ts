import { S3ServiceException } from '@aws-sdk/client-s3';

/** HEAD has no body to carry a code and says `NotFound`; GET says `NoSuchKey`. A bucket that is missing is another matter. */
const ABSENT: ReadonlySet<string> = new Set(['NotFound', 'NoSuchKey']);

/** 412: something lies under the key. 409: somebody else is writing or removing it at this moment. */
const WRITTEN_BY_ANOTHER: ReadonlySet<number | undefined> = new Set([412, 409]);

/** Whether the server said that nothing lies under the key. */
export function saysAbsent(error: unknown): boolean {
  return error instanceof S3ServiceException && ABSENT.has(error.name);
}

/** Whether the server refused a conditional write, because another one came first. */
export function saysWrittenByAnother(error: unknown): boolean {
  return error instanceof S3ServiceException && WRITTEN_BY_ANOTHER.has(error.$metadata.httpStatusCode);
}
