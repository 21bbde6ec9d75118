// All versions of a document from the first on. $id: of the document.
MATCH (version:WorkspaceVersion)
USING INDEX SEEK version:WorkspaceVersion(document, version)
WHERE version.document = $id AND version.version > 0
RETURN version {.*} AS version
ORDER BY version.version
