-- Parts of the service that were switched off and on, the newest change of each being how it stands; the rest is the record of who was told what.
CREATE TABLE surface_changes (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  surface text NOT NULL,
  is_off bigint NOT NULL,
  reason text NOT NULL,
  changed_ms bigint NOT NULL
);
