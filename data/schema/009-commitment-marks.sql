-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person said became of a commitment. By its words, not by its row: an article that is read
-- again has other rows.
CREATE TABLE commitment_mark (
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  words TEXT NOT NULL,
  outcome INTEGER NOT NULL,         -- 1 done, 2 superseded
  marked INTEGER NOT NULL,          -- Unix time in seconds, UTC
  PRIMARY KEY (article, words)
) STRICT, WITHOUT ROWID;
