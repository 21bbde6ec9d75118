// Follows from the model: npm run emit:cypher
// Creates relationships. $rows: from, to, properties, revision; $revision, for rows without one.
// Gives written, how many.
UNWIND $rows AS row
MATCH (from:Record {id: row.from})
USING INDEX SEEK from:Record(id)
MATCH (to:Record {id: row.to})
USING INDEX SEEK to:Record(id)
WHERE (from:Organisation|Network) AND (to:Duty)
CREATE (from)-[record:BEARS]->(to)
SET record = row.properties, record.revision = coalesce(row.revision, $revision)
RETURN count(*) AS written
