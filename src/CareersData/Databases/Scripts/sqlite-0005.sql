-- Events at which people are asked. The organiser's key is kept as its hash alone. last_number counts the people who ever answered.
CREATE TABLE outreach_events (
  code TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  question_set TEXT NOT NULL,
  organiser_hash TEXT NOT NULL,
  opens_ms INTEGER NOT NULL,
  closes_ms INTEGER NOT NULL CHECK (closes_ms >= opens_ms),
  final_ms INTEGER NOT NULL CHECK (final_ms >= closes_ms),
  maximum_responses INTEGER NOT NULL CHECK (maximum_responses > 0),
  last_number INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE INDEX outreach_events_final ON outreach_events (final_ms);

-- What one person answered: keys of questions and answers, and no time, name, device or address.
CREATE TABLE outreach_answers (
  event_code TEXT NOT NULL REFERENCES outreach_events (code) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  receipt_hash TEXT NOT NULL UNIQUE,
  answers TEXT NOT NULL,
  PRIMARY KEY (event_code, number)
) STRICT, WITHOUT ROWID;

-- What was counted of an event: sums alone.
CREATE TABLE outreach_figures (
  event_code TEXT PRIMARY KEY REFERENCES outreach_events (code) ON DELETE CASCADE,
  version INTEGER NOT NULL CHECK (version > 0),
  figures TEXT NOT NULL
) STRICT, WITHOUT ROWID;
