// Brings back ChangeSets that another store committed, without the ids that they touched.
// $rows: as $properties of changeSet.cypher.
UNWIND $rows AS row
CREATE (changeSet:ChangeSet)
SET changeSet = row
