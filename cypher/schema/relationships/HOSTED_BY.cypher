// Follows from the model: npm run emit:cypher
// Relationships are found by id, and no id is given out twice.
CREATE CONSTRAINT hosted_by_id IF NOT EXISTS
FOR ()-[record:HOSTED_BY]-() REQUIRE record.id IS UNIQUE
