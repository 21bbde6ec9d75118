/** A file that somebody wants to bring in, wherever its bytes come from. */
export interface ListFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Its bytes from the beginning, each time anew. */
  read(): AsyncIterable<Uint8Array>;
  /** Of a folder: its CSV files, by name. */
  readonly csvFiles?: readonly ListFile[];
}
