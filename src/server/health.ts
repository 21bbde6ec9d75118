/** Whether the process lives, and whether it is ready to answer: for whoever keeps it running. */
import { Router } from 'express';
import type { Askings } from '../questions/asking/askings.js';

export function health(askings: Askings): Router {
  const router = Router();
  router.get('/livez', (_, response) => {
    response.json({ alive: true });
  });
  router.get('/readyz', async (_, response) => {
    const store = await askings.store.health();
    const { revision, staleSince, analyses } = askings.state;
    const ready = store.ok && staleSince === undefined;
    response.status(ready ? 200 : 503).json({
      ready,
      revision,
      analyses,
      ...(staleSince && { staleSince: staleSince.toISOString() }),
      ...(store.ok ? { store: store.version } : { reason: store.reason }),
    });
  });
  return router;
}
