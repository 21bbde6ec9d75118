// Versions of all documents in order of document and version. $document and $version: after this one;
// $limit.
MATCH (version:WorkspaceVersion)
USING INDEX SEEK version:WorkspaceVersion(document, version)
WHERE version.document >= $document AND version.version > 0
  AND (version.document > $document OR version.version > $version)
RETURN version {.*} AS version
ORDER BY version.document, version.version
LIMIT $limit
