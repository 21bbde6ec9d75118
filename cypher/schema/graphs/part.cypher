// The parts of the kept graph lie in order: reads/graphs/parts.
CREATE CONSTRAINT kept_graph_part IF NOT EXISTS
FOR (part:KeptGraphPart) REQUIRE part.ordinal IS UNIQUE
