-- Releases: what data/ said at an import, file by file and byte for byte. Rows are never changed.
CREATE TABLE releases (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version TEXT NOT NULL UNIQUE,
  checksum TEXT NOT NULL UNIQUE,
  created_ms INTEGER NOT NULL,
  licence TEXT NOT NULL,
  occupation_count INTEGER NOT NULL CHECK (occupation_count > 0),
  entry_route_count INTEGER NOT NULL CHECK (entry_route_count >= 0)
) STRICT;

CREATE TABLE release_files (
  release_id INTEGER NOT NULL REFERENCES releases (id) ON DELETE CASCADE,
  path TEXT NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (release_id, path)
) STRICT, WITHOUT ROWID;

-- The release that is served: one row. imported_checksum is the state of data/ that was imported last, so that
-- a start imports again only when data/ has changed, and not when somebody has rolled back.
CREATE TABLE current_release (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  release_id INTEGER NOT NULL REFERENCES releases (id),
  imported_checksum TEXT NOT NULL
) STRICT;

-- What is remembered of a conversation, until it expires. Times are milliseconds since 1970 in UTC.
CREATE TABLE conversations (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL CHECK (version > 0),
  state TEXT NOT NULL,
  created_ms INTEGER NOT NULL,
  last_active_ms INTEGER NOT NULL,
  expires_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX conversations_expires ON conversations (expires_ms);
