/**
 * How much one request may ask for: depth, aliases, and cost, which is at most how many fields the
 * answer has when every page is full.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
  visit,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';

export interface RequestLimits {
  readonly bodyBytes: number;
  readonly depth: number;
  readonly cost: number;
  readonly tokens: number;
  readonly aliases: number;
  /** How long a request may take to arrive, and again to be answered. */
  readonly milliseconds: number;
  /** How many may be in work at once. */
  readonly requests: number;
}

/**
 * Letters that another name for a field may have. Each item of a page repeats it, so that a name of a
 * megabyte would make an answer of hundreds.
 */
const LONGEST_ALIAS = 100;

/** Each field costs one and what is within it; a page costs that as often as it may have items. */
const pageCost: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const hasPages = field.args.some(({ name }) => name === 'first');
  const items = hasPages && typeof args['first'] === 'number' ? Math.max(args['first'], 1) : 1;
  return 1 + items * childComplexity;
};

/**
 * Refuses operations that are nested too deeply or rename too much. Fields of introspection count like
 * others. O(document), since each fragment is measured once.
 */
export function shapeLimit(limits: RequestLimits): ValidationRule {
  return (context) => {
    const measure = shapeReader(context);
    return {
      Field({ alias }) {
        if (alias && alias.value.length > LONGEST_ALIAS) {
          context.reportError(exceeded('aliasLength', LONGEST_ALIAS, alias.value.length));
        }
      },
      OperationDefinition(operation) {
        const shape = measure(operation.selectionSet);
        for (const limit of ['depth', 'aliases'] as const) {
          if (shape[limit] > limits[limit]) {
            context.reportError(exceeded(limit, limits[limit], shape[limit]));
          }
        }
      },
    };
  };
}

interface Shape {
  readonly depth: number;
  readonly aliases: number;
}

function shapeReader(context: ValidationContext): (selections: SelectionSetNode) => Shape {
  const fragments = new Map<string, Shape>();
  const nothing: Shape = { depth: 0, aliases: 0 };

  const ofFragment = (name: string): Shape => {
    const known = fragments.get(name);
    if (known) return known;
    // A fragment that leads back to itself is refused by another rule; here it must not be endless.
    fragments.set(name, nothing);
    const fragment = context.getFragment(name);
    const shape = fragment ? of(fragment.selectionSet) : nothing;
    fragments.set(name, shape);
    return shape;
  };

  const of = (selections: SelectionSetNode): Shape => {
    let depth = 0;
    let aliases = 0;
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const shape = ofFragment(selection.name.value);
        depth = Math.max(depth, shape.depth);
        aliases += shape.aliases;
        continue;
      }
      const within = selection.selectionSet ? of(selection.selectionSet) : nothing;
      depth = Math.max(depth, within.depth + (selection.kind === Kind.FIELD ? 1 : 0));
      aliases += within.aliases + (isAliased(selection) ? 1 : 0);
    }
    return { depth, aliases };
  };
  return of;
}

function isAliased(node: ASTNode): boolean {
  return node.kind === Kind.FIELD && node.alias !== undefined;
}

/**
 * Refuses operations that cost too much. What hangs on no variable is counted once for each document, which
 * Apollo keeps by its text.
 */
export function costLimit(schema: GraphQLSchema, limits: RequestLimits): ApolloServerPlugin {
  const passed = new WeakMap<DocumentNode, Set<string | null>>();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, request, operation, operationName }) {
          const { variables = {} } = request;
          const ofDocument = passed.get(document) ?? new Set();
          const definitions = operation?.variableDefinitions ?? [];
          // What is wrong with variables is told by who counts with them.
          const { errors } = getVariableValues(schema, definitions, variables);
          if (!errors && ofDocument.has(operationName)) return;
          expectCost(schema, limits, document, variables, operationName);
          if (!countsVariables(document)) passed.set(document, ofDocument.add(operationName));
        },
      };
    },
  };
}

/** Whether variables say how many items a page has, or whether something is asked for at all. */
function countsVariables(document: DocumentNode): boolean {
  let found = false;
  const look = (node: ASTNode) => {
    visit(node, {
      Variable() {
        found = true;
        return BREAK;
      },
    });
  };
  visit(document, {
    Argument: (argument) => {
      if (argument.name.value === 'first') look(argument);
    },
    Directive: look,
  });
  return found;
}

/** Throws the error that the caller reads when an operation costs too much. */
export function expectCost(
  schema: GraphQLSchema,
  { cost: allowed }: RequestLimits,
  document: DocumentNode,
  variables: { [name: string]: unknown } | undefined,
  operationName: string | null,
): void {
  const cost = costOf(schema, document, variables, operationName, allowed);
  if (cost > allowed) throw exceeded('cost', allowed, cost);
}

const TOO_MANY_NODES = /exceeds the maximum allowed number of nodes/;

/**
 * The cost of an operation, or one more than is allowed when it is too long to count. Throws what is wrong
 * with its variables, as the caller is to be told.
 */
function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: { [name: string]: unknown } = {},
  operationName: string | null,
  allowed: number,
): number {
  try {
    return getComplexity({
      schema,
      query,
      variables,
      ...(operationName !== null && { operationName }),
      estimators: [pageCost],
      // Fragments within fragments may be endless to walk; each field costs one at least.
      maxQueryNodes: allowed + 1,
    });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (TOO_MANY_NODES.test(error.message)) return allowed + 1;
    throw new GraphQLError(error.message, {
      ...(error.nodes && { nodes: error.nodes }),
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    });
  }
}

/** `extensions.limit` becomes the sentence that the caller reads. */
export function exceeded(limit: string, allowed: number, asked: number): GraphQLError {
  return new GraphQLError(`The request goes over the limit ${limit}: ${asked} of ${allowed}.`, {
    extensions: { code: 'LIMIT_EXCEEDED', limit: { limit, allowed, asked }, http: { status: 400 } },
  });
}
