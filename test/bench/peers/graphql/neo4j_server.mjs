/**
 * `@neo4j/graphql` on what the plain script wrote, served as its documentation serves it. Arguments: the
 * server's address, user and password, and a port.
 */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const [address, user, password, port] = process.argv.slice(2);

const typeDefs = `
  type Organisation @node(labels: ["Plain", "PlainOrganisation"]) {
    id: ID!
    name: String!
  }

  type Network @node(labels: ["Plain", "PlainNetwork"]) {
    id: ID!
    name: String!
    members: [Organisation!]! @relationship(type: "PLAIN", direction: IN)
    overlaps(first: Int!): Overlaps! @cypher(
      statement: """
      MATCH (this)<-[:PLAIN]-(:PlainOrganisation)-[:PLAIN]->(other)
      WITH other, count(*) AS shared
      ORDER BY shared DESC
      WITH collect({ name: other.name, shared: shared }) AS others
      RETURN { totalCount: size(others), nodes: others[..$first] } AS overlaps
      """
      columnName: "overlaps"
    )
  }

  type Overlaps {
    totalCount: Int!
    nodes: [Overlap!]!
  }

  type Overlap {
    name: String!
    shared: Int!
  }
`;

const driver = neo4j.driver(address, neo4j.auth.basic(user, password));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
await startStandaloneServer(new ApolloServer({ schema }), {
  listen: { port: Number(port) },
  context: async () => ({}),
});
