-- SPDX-License-Identifier: GPL-3.0-or-later
-- The library as it begins. Every table that undo records has a declared primary key and no
-- generated column, and no row's position is UNIQUE (see app/store/changes.h).

-- The bytes as they were given. The owner of all that was read from them: deleting an original
-- deletes its article or its datasets.
CREATE TABLE original (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  sha256 BLOB NOT NULL UNIQUE,      -- 32 bytes
  captured INTEGER NOT NULL,        -- Unix time in seconds, UTC
  size INTEGER NOT NULL,            -- of the bytes as they were given
  is_deflated INTEGER NOT NULL,     -- whether `bytes` is a zlib stream
  bytes BLOB NOT NULL
) STRICT;

-- What a row of the library shows; the text itself is in `content`, so that ten thousand rows are
-- read in a moment. Days are Julian days as GDate counts them, NULL where unknown.
CREATE TABLE article (
  id INTEGER PRIMARY KEY REFERENCES original (id) ON DELETE CASCADE,
  file TEXT,
  mime TEXT,
  encoding TEXT,
  title TEXT,
  author TEXT,
  publisher TEXT,
  url TEXT,
  language TEXT,
  published INTEGER,
  dateline_place TEXT,
  dateline_date INTEGER,
  n_words INTEGER NOT NULL,
  n_claims INTEGER NOT NULL
) STRICT;

-- `marks`: blocks and mentions, packed (app/store/marks.h says how).
CREATE TABLE content (
  article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  marks BLOB NOT NULL
) STRICT;

-- Everybody and everything that any article mentions, once. Rows stay when the last article goes:
-- undo may bring it back.
CREATE TABLE entity (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,
  kind INTEGER NOT NULL,
  name TEXT NOT NULL,
  iso3 TEXT,
  wikidata TEXT
) STRICT;

-- What a person said an entity is called, whatever an analysis finds.
CREATE TABLE correction (
  key TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL
) STRICT;

-- Who is mentioned in an article, in order of first mention. `name` where the document's analysis
-- found another than entity's; `aliases` are parted by line feeds.
CREATE TABLE article_entity (
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  entity INTEGER NOT NULL REFERENCES entity (id),
  n_mentions INTEGER NOT NULL,
  name TEXT,
  aliases TEXT,
  role TEXT,
  PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_entity_entity ON article_entity (entity);

CREATE TABLE claim (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  first_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  first_char_of_value INTEGER NOT NULL,
  end_char_of_value INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  measure INTEGER NOT NULL,
  reporter TEXT NOT NULL,
  partner TEXT NOT NULL,
  among TEXT,
  share_of TEXT,
  commodity TEXT,
  first_day INTEGER,
  last_day INTEGER,
  base_first_day INTEGER,
  base_last_day INTEGER,
  value REAL NOT NULL,
  upper REAL NOT NULL,
  step REAL NOT NULL,
  unit TEXT NOT NULL,
  bound INTEGER NOT NULL,
  direction INTEGER NOT NULL
) STRICT;
CREATE INDEX claim_article ON claim (article);
CREATE INDEX claim_countries ON claim (reporter, partner);

-- `actors`: positions in article_entity, parted by blanks.
CREATE TABLE commitment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  first_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  actors TEXT NOT NULL,
  due_first_day INTEGER,
  due_last_day INTEGER
) STRICT;
CREATE INDEX commitment_article ON commitment (article);
CREATE INDEX commitment_due ON commitment (due_first_day) WHERE due_first_day IS NOT NULL;

CREATE TABLE note (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  first_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  quotation TEXT NOT NULL,
  body TEXT NOT NULL,
  created INTEGER NOT NULL,
  modified INTEGER NOT NULL
) STRICT;
CREATE INDEX note_article ON note (article);

-- One original may hold several publishers' figures. A changed file is another original: its
-- datasets stand beside the older ones.
CREATE TABLE dataset (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  original INTEGER NOT NULL REFERENCES original (id) ON DELETE CASCADE,
  title TEXT,
  publisher TEXT,
  source TEXT,
  terms TEXT,
  valuation TEXT,
  file TEXT,
  retrieved INTEGER NOT NULL,
  coverage INTEGER NOT NULL
) STRICT;
CREATE INDEX dataset_original ON dataset (original);

-- `value` in units of `currency`, NULL where the source has none.
CREATE TABLE observation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  dataset INTEGER NOT NULL REFERENCES dataset (id) ON DELETE CASCADE,
  reporter TEXT NOT NULL,
  partner TEXT NOT NULL,
  flow INTEGER NOT NULL,
  commodity TEXT NOT NULL,
  first_day INTEGER NOT NULL,
  last_day INTEGER NOT NULL,
  value REAL,
  currency TEXT NOT NULL,
  valuation INTEGER NOT NULL,
  status INTEGER NOT NULL,
  note TEXT
) STRICT;
CREATE INDEX observation_dataset ON observation (dataset);
CREATE INDEX observation_flow ON observation (reporter, partner, commodity, first_day);

-- Undo: one row a step; the steps that were undone wait to be redone. What a step needs is either
-- changesets (change_part) or, for what was taken in, the originals (change_original).
CREATE TABLE change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  label TEXT NOT NULL,
  subject TEXT,
  n_subjects INTEGER NOT NULL,
  created INTEGER NOT NULL,
  is_undone INTEGER NOT NULL
) STRICT;
CREATE TABLE change_part (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  change INTEGER NOT NULL REFERENCES change (id) ON DELETE CASCADE,
  size INTEGER NOT NULL,            -- of the changeset before it was deflated
  changeset BLOB NOT NULL
) STRICT;
CREATE INDEX change_part_change ON change_part (change);
CREATE TABLE change_original (
  change INTEGER NOT NULL REFERENCES change (id) ON DELETE CASCADE,
  original INTEGER NOT NULL,
  PRIMARY KEY (change, original)
) STRICT, WITHOUT ROWID;

-- Search. The tokenizer is the programme's own (app/store/tokenizer.h): words are folded, so that
-- accents, case, ё and е are alike, while snippets keep the text as it is written.
CREATE VIEW searchable AS
  SELECT article.id AS id, article.title AS title, content.text AS text,
         (SELECT group_concat (body, char (10)) FROM note WHERE note.article = article.id) AS notes
    FROM article JOIN content ON content.article = article.id;

CREATE VIRTUAL TABLE search USING fts5 (
  title, text, notes, content = 'searchable', content_rowid = 'id', tokenize = 'serai'
);

-- The index follows from whichever side a row comes or goes: a cascade, an undo and a redo reach
-- the tables in any order. Each trigger acts only while the article is whole.
CREATE TRIGGER article_comes AFTER INSERT ON article
  WHEN EXISTS (SELECT 1 FROM content WHERE content.article = new.id)
BEGIN
  INSERT INTO search (rowid, title, text, notes)
    SELECT id, title, text, notes FROM searchable WHERE id = new.id;
END;
CREATE TRIGGER content_comes AFTER INSERT ON content
  WHEN EXISTS (SELECT 1 FROM article WHERE article.id = new.article)
BEGIN
  INSERT INTO search (rowid, title, text, notes)
    SELECT id, title, text, notes FROM searchable WHERE id = new.article;
END;
CREATE TRIGGER article_goes BEFORE DELETE ON article
  WHEN EXISTS (SELECT 1 FROM content WHERE content.article = old.id)
BEGIN
  INSERT INTO search (search, rowid, title, text, notes)
    SELECT 'delete', id, title, text, notes FROM searchable WHERE id = old.id;
END;
CREATE TRIGGER content_goes BEFORE DELETE ON content
  WHEN EXISTS (SELECT 1 FROM article WHERE article.id = old.article)
BEGIN
  INSERT INTO search (search, rowid, title, text, notes)
    SELECT 'delete', id, title, text, notes FROM searchable WHERE id = old.article;
END;

CREATE TRIGGER title_changes BEFORE UPDATE OF title ON article
BEGIN
  INSERT INTO search (search, rowid, title, text, notes)
    SELECT 'delete', id, title, text, notes FROM searchable WHERE id = old.id;
END;
CREATE TRIGGER title_changed AFTER UPDATE OF title ON article
BEGIN
  INSERT INTO search (rowid, title, text, notes)
    SELECT id, title, text, notes FROM searchable WHERE id = new.id;
END;
CREATE TRIGGER text_changes BEFORE UPDATE OF text ON content
BEGIN
  INSERT INTO search (search, rowid, title, text, notes)
    SELECT 'delete', id, title, text, notes FROM searchable WHERE id = old.article;
END;
CREATE TRIGGER text_changed AFTER UPDATE OF text ON content
BEGIN
  INSERT INTO search (rowid, title, text, notes)
    SELECT id, title, text, notes FROM searchable WHERE id = new.article;
END;

-- A note never moves to another article. Where the article is gone (a cascade), the view has no
-- row and nothing happens.
-- What the index said before a note came is told afterwards: INSERT OR REPLACE runs a BEFORE INSERT
-- trigger ahead of the old row's DELETE triggers, and the index would lose the article twice.
CREATE TRIGGER note_came AFTER INSERT ON note
BEGIN
  INSERT INTO search (search, rowid, title, text, notes)
    SELECT 'delete', id, title, text,
           (SELECT group_concat (body, char (10)) FROM note
             WHERE note.article = new.article AND note.id <> new.id)
      FROM searchable WHERE id = new.article;
  INSERT INTO search (rowid, title, text, notes)
    SELECT id, title, text, notes FROM searchable WHERE id = new.article;
END;
CREATE TRIGGER note_changes BEFORE UPDATE OF body ON note
BEGIN
  INSERT INTO search (search, rowid, title, text, notes)
    SELECT 'delete', id, title, text, notes FROM searchable WHERE id = old.article;
END;
CREATE TRIGGER note_changed AFTER UPDATE OF body ON note
BEGIN
  INSERT INTO search (rowid, title, text, notes)
    SELECT id, title, text, notes FROM searchable WHERE id = new.article;
END;
CREATE TRIGGER note_goes BEFORE DELETE ON note
BEGIN
  INSERT INTO search (search, rowid, title, text, notes)
    SELECT 'delete', id, title, text, notes FROM searchable WHERE id = old.article;
END;
CREATE TRIGGER note_went AFTER DELETE ON note
BEGIN
  INSERT INTO search (rowid, title, text, notes)
    SELECT id, title, text, notes FROM searchable WHERE id = old.article;
END;
