-- Lists of jobs that somebody saved under a code. Only the hash of a code is kept, and nothing of who saved the list.
CREATE TABLE saved_lists (
  hash text PRIMARY KEY,
  jobs text NOT NULL,
  expires_ms bigint NOT NULL
);

CREATE INDEX saved_lists_expires ON saved_lists (expires_ms);
