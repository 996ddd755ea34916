-- SPDX-License-Identifier: GPL-3.0-or-later
-- How a person keeps the shelf: what was read, stars, tags, searches to come back to; and what
-- filters ask for that no other table says.

-- No row: unread (0). 1: being read, 2: read. Opening a document changes it without a step of its
-- own, so undo overwrites whatever stands here (app/store/changes.c). A row outlives its article:
-- undo may bring that back.
CREATE TABLE reading (
  article INTEGER PRIMARY KEY NOT NULL,
  state INTEGER NOT NULL
) STRICT;

CREATE TABLE star (
  article INTEGER PRIMARY KEY NOT NULL REFERENCES article (id) ON DELETE CASCADE
) STRICT;

CREATE TABLE tag (
  name TEXT NOT NULL,
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  PRIMARY KEY (name, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_article ON tag (article);

-- `query`: as app/document/filter.h writes it.
CREATE TABLE saved_search (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  query TEXT NOT NULL
) STRICT;

-- Which goods an article names, by HS code. Derived: never recorded, rows outlive their article.
CREATE TABLE goods (
  hs TEXT NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (hs, article)
) STRICT, WITHOUT ROWID;

-- What checking a claim gave, as long as the library holds the same figures (`figures`).
CREATE TABLE verdict (
  claim INTEGER PRIMARY KEY NOT NULL,
  article INTEGER NOT NULL,
  verdict INTEGER NOT NULL,
  figures INTEGER NOT NULL
) STRICT;
CREATE INDEX verdict_verdict ON verdict (verdict, figures);

-- Articles from before this version: what is derived from them is caught up with when asked for.
CREATE TABLE to_derive (article INTEGER PRIMARY KEY NOT NULL) STRICT;
INSERT INTO to_derive (article) SELECT id FROM article;

CREATE INDEX article_published ON article (published);
CREATE INDEX article_publisher ON article (publisher);
