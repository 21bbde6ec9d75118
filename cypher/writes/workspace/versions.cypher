// Adds versions to documents, in the order in which they are given; the last one of a document stands.
// $rows: of each document, id and kind, what is told of its last version here (version, isWithdrawn,
// subjects), and versions: the properties of each (document, version, kind, saveId, author, savedAt,
// subjects, and content as JSON unless withdrawn).
UNWIND $rows AS row
MERGE (document:WorkspaceDocument {id: row.id})
SET document += row.newest
WITH row
UNWIND row.versions AS properties
CREATE (version:WorkspaceVersion)
SET version = properties
