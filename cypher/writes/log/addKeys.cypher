// Keeps keys of persons. $rows: person, bytes.
UNWIND $rows AS row
CREATE (key:PersonKey)
SET key = row
