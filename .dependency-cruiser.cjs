/**
 * The import table of the house (see CONTRIBUTING.md): what each room of src/ may import of ours. A new
 * room or a new way between two rooms is written here in the same commit as the reason for it.
 */
const PORT = 'store/graphStore';
/** The way back from the records as they are, read through the port. */
const PAST = 'store/changeLog/past';

/** Room → rooms, or single files, that it may import. */
const mayImport = {
  model: [],
  texts: ['model'],
  // Days, validity and codes are written in the words of the model.
  graph: ['model'],
  access: ['model'],
  analysis: ['graph'],
  store: ['model'],
  snapshot: [PORT, PAST, 'graph', 'analysis', 'model'],
  records: [PORT, 'model'],
  changes: [PORT, PAST, 'records', 'model'],
  // It names the store only to hand it on to changes, and makes a graph of a list that is not kept.
  importing: [PORT, 'changes', 'records', 'graph', 'model', 'texts'],
  // It reads the store whole, as no question does; the calendar is composed of answers.
  exporting: [PORT, 'questions', 'texts', 'model'],
  questions: ['snapshot', 'records', 'analysis', 'graph', 'texts', 'model'],
  reports: ['questions', 'records', 'texts', 'model'],
  api: ['questions', 'changes', 'importing', 'records', 'texts', 'access', 'model'],
  // It opens what the questions are asked of, and says how that is doing.
  server: ['api', 'questions', 'reports', 'exporting', 'importing', 'texts', 'model'],
  demo: [PORT, 'changes', 'model'],
  web: ['texts'],
  cli: ['.*'],
};
const rooms = Object.keys(mayImport);

const pathsOf = (names) => names.map((name) => `^src/${name}([./]|$)`);

const walls = Object.entries(mayImport)
  .filter(([room]) => room !== 'cli')
  .map(([room, allowed]) => ({
    name: `${room} imports only ${allowed.join(', ') || 'nothing of ours'}`,
    severity: 'error',
    from: { path: `^src/${room}/` },
    to: { path: '^src/', pathNot: pathsOf([room, ...allowed]) },
  }));

module.exports = {
  forbidden: [
    ...walls,
    {
      name: 'every room stands in the table',
      severity: 'error',
      from: {},
      to: { path: '^src/[^/]+/', pathNot: pathsOf(rooms) },
    },
    {
      name: 'settings know the model, how a store is named and what a request may ask for',
      severity: 'error',
      from: { path: '^src/config[.]ts$' },
      to: {
        path: '^src/',
        pathNot: ['^src/model/', '^src/store/storeSettings[.]ts$', '^src/server/service[.]ts$'],
      },
    },
    {
      name: 'only the command line composes',
      severity: 'error',
      from: { path: '^src/(?!cli/)' },
      to: { path: ['^src/config[.]ts$', '^src/cli/'] },
    },
    {
      name: 'no cycles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'pure rooms use no I/O',
      severity: 'error',
      from: { path: '^src/(model|graph|analysis|questions)/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'production code needs no tests, scripts or development tools',
      severity: 'error',
      from: { path: '^src/(?!web/)' },
      to: { path: '^(test|scripts)/', dependencyTypesNot: ['npm'] },
    },
    {
      name: 'production code needs no development dependency',
      severity: 'error',
      from: { path: '^src/(?!web/)' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },
    {
      name: 'every import leads somewhere',
      severity: 'error',
      // These are run where their own packages are.
      from: { pathNot: '^test/bench/peers/graphql/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
