// Begins every save. Setting a property locks the document's node until the transaction ends, so that
// saves of one document come one after the other; a new document gets its node here, which goes again
// when the save is refused.
// $id: of the document; $kind; $saveId. Gives standing (its newest version, or null) and earlier (the
// version that this save made before, or null).
MERGE (document:WorkspaceDocument {id: $id})
ON CREATE SET document.kind = $kind, document.version = 0, document.isWithdrawn = true, document.subjects = []
SET document.lockedBy = $saveId
WITH document
OPTIONAL MATCH (standing:WorkspaceVersion {document: $id, version: document.version})
USING INDEX SEEK standing:WorkspaceVersion(document, version)
OPTIONAL MATCH (earlier:WorkspaceVersion {saveId: $saveId})
USING INDEX SEEK earlier:WorkspaceVersion(saveId)
RETURN standing {.*} AS standing, earlier {.*} AS earlier
