-- Parts of the service that were switched off and on, the newest change of each being how it stands; the rest is the record of who was told what.
CREATE TABLE surface_changes (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  surface TEXT NOT NULL,
  is_off INTEGER NOT NULL,
  reason TEXT NOT NULL,
  changed_ms INTEGER NOT NULL
) STRICT;
