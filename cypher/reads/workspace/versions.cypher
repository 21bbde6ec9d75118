// All versions of documents, of each from the first on. $ids: of documents.
UNWIND $ids AS id
MATCH (version:WorkspaceVersion)
USING INDEX SEEK version:WorkspaceVersion(document, version)
WHERE version.document = id AND version.version > 0
RETURN version {.*} AS version
ORDER BY version.document, version.version
