-- Releases: what data/ said at an import, file by file and byte for byte. Rows are never changed.
CREATE TABLE releases (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  version text NOT NULL UNIQUE,
  checksum text NOT NULL UNIQUE,
  created_ms bigint NOT NULL,
  licence text NOT NULL,
  occupation_count integer NOT NULL CHECK (occupation_count > 0),
  entry_route_count integer NOT NULL CHECK (entry_route_count >= 0)
);

CREATE TABLE release_files (
  release_id bigint NOT NULL REFERENCES releases (id) ON DELETE CASCADE,
  path text NOT NULL,
  document text NOT NULL,
  PRIMARY KEY (release_id, path)
);

-- The release that is served: one row. imported_checksum is the state of data/ that was imported last, so that
-- a start imports again only when data/ has changed, and not when somebody has rolled back.
CREATE TABLE current_release (
  id integer PRIMARY KEY CHECK (id = 1),
  release_id bigint NOT NULL REFERENCES releases (id),
  imported_checksum text NOT NULL
);

-- What is remembered of a conversation, until it expires. Times are milliseconds since 1970 in UTC.
CREATE TABLE conversations (
  id text PRIMARY KEY,
  version bigint NOT NULL CHECK (version > 0),
  state text NOT NULL,
  created_ms bigint NOT NULL,
  last_active_ms bigint NOT NULL,
  expires_ms bigint NOT NULL
);

CREATE INDEX conversations_expires ON conversations (expires_ms);
