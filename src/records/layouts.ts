/** Where maps stood when they were drawn, as far as the store can be asked. */
import type { GraphStore } from '../store/graphStore.js';

type KeptLayouts = GraphStore['layouts'];
export type KeptLayout = Parameters<KeptLayouts['keep']>[0];

/** How long a map waits for the store, in milliseconds: it may be busy with a large commit. */
const PATIENCE = 2_000;

/** Where a map may begin, and where it is kept. */
export type MapLayouts = Pick<Layouts, 'find' | 'keep'>;

export class Layouts {
  constructor(private readonly kept: KeptLayouts) {}

  /** The one with the digest, else the last of the view; undefined also when the store does not tell. */
  find(view: string, digest: string): Promise<KeptLayout | undefined> {
    return answered(this.kept.find(view, digest));
  }

  /**
   * Keeps a layout and gives the one that is kept of what it draws; itself when the store does not tell
   * in time, which may still keep it then.
   */
  async keep(layout: KeptLayout): Promise<KeptLayout> {
    return (await answered(this.kept.keep(layout))) ?? layout;
  }

  /** For maps of what is not so: they begin where the kept ones stand, and are not kept. */
  notKeeping(): MapLayouts {
    return {
      find: (view, digest) => this.find(view, digest),
      keep: (layout) => Promise.resolve(layout),
    };
  }
}

async function answered<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, undefined);
  });
  try {
    return await Promise.race([answer.catch(() => undefined), late]);
  } finally {
    clearTimeout(timer);
  }
}
