// The newest versions of documents. $ids: of documents; those that do not exist are not in the answer.
UNWIND $ids AS id
MATCH (document:WorkspaceDocument {id: id})
USING INDEX SEEK document:WorkspaceDocument(id)
MATCH (version:WorkspaceVersion {document: document.id, version: document.version})
USING INDEX SEEK version:WorkspaceVersion(document, version)
RETURN version {.*} AS version
