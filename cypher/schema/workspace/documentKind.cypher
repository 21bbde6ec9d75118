// Documents are listed by kind.
CREATE INDEX workspace_document_kind IF NOT EXISTS
FOR (document:WorkspaceDocument) ON (document.kind)
