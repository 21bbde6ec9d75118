// Follows from the model: npm run emit:cypher
// Relationships are found by id, and no id is given out twice.
CREATE CONSTRAINT related_to_id IF NOT EXISTS
FOR ()-[record:RELATED_TO]-() REQUIRE record.id IS UNIQUE
