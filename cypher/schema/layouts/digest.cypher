// Of what is drawn one layout is kept, however many draw it.
CREATE CONSTRAINT kept_layout_digest IF NOT EXISTS
FOR (layout:KeptLayout) REQUIRE layout.digest IS UNIQUE
