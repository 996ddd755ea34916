-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person judged of a claim: another verdict with its reason, the reading that counts.

-- Claims are found anew whenever a document is read again, so the claim is known by its words. A
-- row is never updated: another judgement of the same claim takes its place.
CREATE TABLE judgement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  first_char INTEGER NOT NULL,      -- of the claim, code points
  end_char INTEGER NOT NULL,
  value_offset INTEGER NOT NULL,    -- of its number, from first_char
  kind TEXT NOT NULL,               -- of the claim
  quotation TEXT NOT NULL,          -- its words
  verdict TEXT,                     -- NULL: what the figures give
  reason TEXT NOT NULL,             -- why it is overruled, "" otherwise
  figures TEXT,                     -- whose, of the reading that was chosen; NULL: the best one
  counted TEXT,                     -- how; NULL with `figures`
  source TEXT,                      -- who published them; NULL with `figures`
  nth INTEGER NOT NULL,             -- which of several such readings, from 0
  created INTEGER NOT NULL          -- Unix time in seconds, UTC
) STRICT;
CREATE INDEX judgement_article ON judgement (article);
