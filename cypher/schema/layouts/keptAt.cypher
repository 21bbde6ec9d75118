// Those kept longest are let go of.
CREATE INDEX kept_layout_kept_at IF NOT EXISTS
FOR (layout:KeptLayout) ON (layout.keptAt)
