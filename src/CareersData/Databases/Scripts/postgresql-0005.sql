-- Events at which people are asked. The organiser's key is kept as its hash alone. last_number counts the people who ever answered.
CREATE TABLE outreach_events (
  code text PRIMARY KEY,
  name text NOT NULL,
  question_set text NOT NULL,
  organiser_hash text NOT NULL,
  opens_ms bigint NOT NULL,
  closes_ms bigint NOT NULL CHECK (closes_ms >= opens_ms),
  final_ms bigint NOT NULL CHECK (final_ms >= closes_ms),
  maximum_responses bigint NOT NULL CHECK (maximum_responses > 0),
  last_number bigint NOT NULL DEFAULT 0
);

CREATE INDEX outreach_events_final ON outreach_events (final_ms);

-- What one person answered: keys of questions and answers, and no time, name, device or address.
CREATE TABLE outreach_answers (
  event_code text NOT NULL REFERENCES outreach_events (code) ON DELETE CASCADE,
  number bigint NOT NULL,
  receipt_hash text NOT NULL UNIQUE,
  answers text NOT NULL,
  PRIMARY KEY (event_code, number)
);

-- What was counted of an event: sums alone.
CREATE TABLE outreach_figures (
  event_code text PRIMARY KEY REFERENCES outreach_events (code) ON DELETE CASCADE,
  version bigint NOT NULL CHECK (version > 0),
  figures text NOT NULL
);
