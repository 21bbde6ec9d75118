// Follows from the model: npm run emit:cypher
// Relationships are found by id, and no id is given out twice.
CREATE CONSTRAINT located_in_id IF NOT EXISTS
FOR ()-[record:LOCATED_IN]-() REQUIRE record.id IS UNIQUE
