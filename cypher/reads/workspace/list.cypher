// The newest versions of the documents of a kind that are not withdrawn, in order of id. $kind;
// $subjects: only documents about one of these records, or null for all.
MATCH (document:WorkspaceDocument {kind: $kind})
USING INDEX SEEK document:WorkspaceDocument(kind)
WHERE NOT document.isWithdrawn
  AND ($subjects IS NULL OR any(subject IN document.subjects WHERE subject IN $subjects))
MATCH (version:WorkspaceVersion {document: document.id, version: document.version})
USING INDEX SEEK version:WorkspaceVersion(document, version)
RETURN version {.*} AS version
ORDER BY document.id
