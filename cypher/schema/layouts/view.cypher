// A map begins where the last one of its view stood.
CREATE INDEX kept_layout_view IF NOT EXISTS
FOR (layout:KeptLayout) ON (layout.view)
