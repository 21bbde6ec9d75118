// Follows from the model: npm run emit:cypher
// Relationships are found by id, and no id is given out twice.
CREATE CONSTRAINT for_category_id IF NOT EXISTS
FOR ()-[record:FOR_CATEGORY]-() REQUIRE record.id IS UNIQUE
