-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person corrected, one row each; `correction` keeps the names alone, for the undo log of
-- older libraries knows it so. What an analysis found stays as it was: corrections are applied to
-- it when an article is read (app/language/corrections.h says what each means).
CREATE TABLE amendment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  deed INTEGER NOT NULL,
  key TEXT NOT NULL,
  form TEXT,
  article INTEGER REFERENCES article (id) ON DELETE CASCADE, -- NULL: all
  first_char INTEGER,
  target TEXT,
  kind INTEGER,
  name TEXT,
  created INTEGER NOT NULL
) STRICT;
CREATE INDEX amendment_article ON amendment (article) WHERE article IS NOT NULL;
