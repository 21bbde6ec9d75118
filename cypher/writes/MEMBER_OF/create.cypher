// Creates relationships. $rows: from, to, properties; $revision. Gives written, how many.
// Follows from the model: npm run emit:cypher.
UNWIND $rows AS row
MATCH (from:Record {id: row.from})
MATCH (to:Record {id: row.to})
WHERE from:Organisation|ContactPerson AND to:Network
CREATE (from)-[record:MEMBER_OF]->(to)
SET record = row.properties, record.revision = $revision
RETURN count(*) AS written
