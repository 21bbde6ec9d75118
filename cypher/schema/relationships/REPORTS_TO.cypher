// Follows from the model: npm run emit:cypher
// Relationships are found by id, and no id is given out twice.
CREATE CONSTRAINT reports_to_id IF NOT EXISTS
FOR ()-[record:REPORTS_TO]-() REQUIRE record.id IS UNIQUE
