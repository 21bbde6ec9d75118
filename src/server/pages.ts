/** The built pages, and the headers that keep them to our own origin. */
import { join } from 'node:path';
import express, { type RequestHandler, type Router } from 'express';
import helmet from 'helmet';

/** Nothing from elsewhere, no inline script; styles may be inline, as the editor of the playground sets them. */
export function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        fontSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // The service itself speaks HTTP; whoever puts TLS before it says so there.
    strictTransportSecurity: false,
  });
}

/** The map at `/`, the playground for browsers at `/graphql`, and their files. */
export function pages(webDirectory: string): Router {
  const router = express.Router();
  router.get('/graphql', (request, response, next) => {
    const forBrowser =
      request.query['query'] === undefined && request.accepts('html', 'json') === 'html';
    if (forBrowser) response.sendFile(join(webDirectory, 'playground.html'));
    else next();
  });
  router.use(
    '/assets',
    express.static(join(webDirectory, 'assets'), { immutable: true, maxAge: '365d', index: false }),
  );
  router.use(express.static(webDirectory, { index: 'index.html', maxAge: 0 }));
  return router;
}
