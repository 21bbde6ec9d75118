// One graph is kept, however many keep theirs at the same time.
CREATE CONSTRAINT kept_graph_id IF NOT EXISTS
FOR (kept:KeptGraph) REQUIRE kept.id IS UNIQUE
