// Each version of a document is there once.
CREATE CONSTRAINT workspace_version IF NOT EXISTS
FOR (version:WorkspaceVersion) REQUIRE (version.document, version.version) IS UNIQUE
