/** The editor's workers, as modules of our own origin, where the content security policy lets them run. */
// oxlint-disable import/default -- Vite makes the default export of `?worker`
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphqlWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

const environment = {
  getWorker(_id: string, language: string): Worker {
    if (language === 'json') return new JsonWorker();
    return language === 'graphql' ? new GraphqlWorker() : new EditorWorker();
  },
};
Object.assign(globalThis, { MonacoEnvironment: environment });
