// A document of the workspace stands once; saves of it wait for each other at this node.
CREATE CONSTRAINT workspace_document_id IF NOT EXISTS
FOR (document:WorkspaceDocument) REQUIRE document.id IS UNIQUE
