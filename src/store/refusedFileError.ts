/** A store's file that we do not open, though the system would: what is the matter with it. */

export type FileRefusal =
  | 'missing'
  | 'inUse'
  | 'isFolder'
  | 'notDatabase'
  | 'otherProgram'
  | 'laterVersion'
  | 'earlierVersion';

export class RefusedFileError extends Error {
  override readonly name = 'RefusedFileError';
  constructor(
    readonly refusal: FileRefusal,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}
