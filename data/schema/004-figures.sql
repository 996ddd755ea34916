-- SPDX-License-Identifier: GPL-3.0-or-later
-- By which list goods are named ("H6", "S3"); the index also answers for all partners at once.
ALTER TABLE observation ADD COLUMN classification TEXT NOT NULL DEFAULT '';
DROP INDEX observation_flow;
CREATE INDEX observation_goods ON observation (reporter, commodity, partner, first_day);

-- How a person said that tables with this header are to be read (import/table-mapping.h).
CREATE TABLE mapping (
  header TEXT PRIMARY KEY NOT NULL,
  mapping TEXT NOT NULL
) STRICT;
