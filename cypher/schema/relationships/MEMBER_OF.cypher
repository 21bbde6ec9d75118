// Follows from the model: npm run emit:cypher
// Relationships are found by id, and no id is given out twice.
CREATE CONSTRAINT member_of_id IF NOT EXISTS
FOR ()-[record:MEMBER_OF]-() REQUIRE record.id IS UNIQUE
