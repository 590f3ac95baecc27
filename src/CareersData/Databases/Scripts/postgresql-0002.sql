-- Keys of partners who use the API a lot. Only the hash of a key is kept; revoked ones stay, so that the list tells what became of them.
CREATE TABLE api_keys (
  id text PRIMARY KEY,
  name text NOT NULL,
  hash text NOT NULL UNIQUE,
  created_ms bigint NOT NULL,
  revoked_ms bigint
);
