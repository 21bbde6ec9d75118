/** Bytes as the driver takes and gives them: signed. */

export function bytesOf(value: unknown): Uint8Array {
  const { buffer, byteOffset, byteLength } = value as Int8Array;
  return new Uint8Array(buffer, byteOffset, byteLength);
}

export function signed({ buffer, byteOffset, byteLength }: Uint8Array): Int8Array {
  return new Int8Array(buffer, byteOffset, byteLength);
}
