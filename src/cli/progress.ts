/** A bar that shows how far a long command is, where there is a terminal to show it on. */
import { SingleBar } from 'cli-progress';

export class Progress {
  #bar: SingleBar | undefined;

  constructor(private readonly label: string) {}

  /** `done` of `total`, in any unit. */
  show(done: number, total: number): void {
    if (!process.stderr.isTTY) return;
    if (!this.#bar) {
      this.#bar = new SingleBar({
        stream: process.stderr,
        format: `${this.label} {bar} {percentage} %`,
        clearOnComplete: true,
        hideCursor: true,
      });
      this.#bar.start(total, 0);
    }
    this.#bar.update(done);
  }

  /** Shows how much of the bytes has gone through. */
  async *follow(bytes: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
    let done = 0;
    for await (const chunk of bytes) {
      yield chunk;
      this.show((done += chunk.length), size);
    }
  }

  stop(): void {
    this.#bar?.stop();
    this.#bar = undefined;
  }
}
