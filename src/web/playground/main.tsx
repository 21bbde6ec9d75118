/** Starts the playground: GraphiQL on our own schema, with the example operations as its tabs. */
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { createRoot } from 'react-dom/client';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import 'graphiql/graphiql.css';
import '../style/playground.css';
import icon from '../icon.svg';
import { exampleTabs } from './examples.js';
import './workers.js';

const page = document.getElementById('page');
if (page === null) throw new Error('playground.html has no element #page to stand in.');

// Queries and changes by HTTP, subscriptions at the same address by WebSocket: connected when the first begins.
const subscriptionUrl = new URL('/graphql', location.href.replace(/^http/, 'ws')).href;
const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  wsClient: createClient({ url: subscriptionUrl }),
});
createRoot(page).render(
  <GraphiQL fetcher={fetcher} defaultTabs={await exampleTabs()} plugins={[]} forcedTheme="light">
    <GraphiQL.Logo>
      <a className="playground-home" href="/">
        <img src={icon} alt="" width="24" height="24" />
        Tuhatverkko
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
