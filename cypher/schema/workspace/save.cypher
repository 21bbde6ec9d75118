// A save makes one version, however often it is sent.
CREATE CONSTRAINT workspace_version_save IF NOT EXISTS
FOR (version:WorkspaceVersion) REQUIRE version.saveId IS UNIQUE
