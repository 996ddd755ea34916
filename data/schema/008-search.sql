-- SPDX-License-Identifier: GPL-3.0-or-later
-- One search over titles, texts, notes and what was found in a text: who is meant where the words
-- say otherwise ("the Leader of the Nation"), and what is claimed. The tokenizer also knows a name
-- by one key for its Latin and Cyrillic spellings now, and two and three letters find their words
-- from an index of their own.
ALTER TABLE content ADD COLUMN found TEXT NOT NULL DEFAULT '';
DROP TRIGGER article_comes;
DROP TRIGGER content_comes;
DROP TRIGGER article_goes;
DROP TRIGGER content_goes;
DROP TRIGGER title_changes;
DROP TRIGGER title_changed;
DROP TRIGGER text_changes;
DROP TRIGGER text_changed;
DROP TRIGGER note_came;
DROP TRIGGER note_changes;
DROP TRIGGER note_changed;
DROP TRIGGER note_goes;
DROP TRIGGER note_went;
DROP TABLE search;
DROP VIEW searchable;

UPDATE content SET found = coalesce (
  (SELECT group_concat (coalesce (ae.name, e.name) || coalesce (char (10) || ae.aliases, ''), char (10))
     FROM article_entity AS ae JOIN entity AS e ON e.id = ae.entity
    WHERE ae.article = content.article), '');

-- Which texts are like each other (app/document/likeness.h): a row for each of a text's keys.
-- Derived: never recorded, rows outlive their article.
CREATE TABLE likeness (
  key INTEGER NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (key, article)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO to_derive (article) SELECT id FROM article;

CREATE VIEW searchable AS
  SELECT article.id AS id, article.title AS title, content.text AS text, content.found AS found,
         (SELECT group_concat (body, char (10)) FROM note WHERE note.article = article.id) AS notes
    FROM article JOIN content ON content.article = article.id;

CREATE VIRTUAL TABLE search USING fts5 (
  title, text, notes, found, content = 'searchable', content_rowid = 'id', tokenize = 'serai',
  prefix = '2 3'
);

INSERT INTO search (search) VALUES ('rebuild');

-- The index follows from whichever side a row comes or goes: a cascade, an undo and a redo reach
-- the tables in any order. Each trigger acts only while the article is whole.
CREATE TRIGGER article_comes AFTER INSERT ON article
  WHEN EXISTS (SELECT 1 FROM content WHERE content.article = new.id)
BEGIN
  INSERT INTO search (rowid, title, text, notes, found)
    SELECT id, title, text, notes, found FROM searchable WHERE id = new.id;
END;
CREATE TRIGGER content_comes AFTER INSERT ON content
  WHEN EXISTS (SELECT 1 FROM article WHERE article.id = new.article)
BEGIN
  INSERT INTO search (rowid, title, text, notes, found)
    SELECT id, title, text, notes, found FROM searchable WHERE id = new.article;
END;
CREATE TRIGGER article_goes BEFORE DELETE ON article
  WHEN EXISTS (SELECT 1 FROM content WHERE content.article = old.id)
BEGIN
  INSERT INTO search (search, rowid, title, text, notes, found)
    SELECT 'delete', id, title, text, notes, found FROM searchable WHERE id = old.id;
END;
CREATE TRIGGER content_goes BEFORE DELETE ON content
  WHEN EXISTS (SELECT 1 FROM article WHERE article.id = old.article)
BEGIN
  INSERT INTO search (search, rowid, title, text, notes, found)
    SELECT 'delete', id, title, text, notes, found FROM searchable WHERE id = old.article;
END;

CREATE TRIGGER title_changes BEFORE UPDATE OF title ON article
BEGIN
  INSERT INTO search (search, rowid, title, text, notes, found)
    SELECT 'delete', id, title, text, notes, found FROM searchable WHERE id = old.id;
END;
CREATE TRIGGER title_changed AFTER UPDATE OF title ON article
BEGIN
  INSERT INTO search (rowid, title, text, notes, found)
    SELECT id, title, text, notes, found FROM searchable WHERE id = new.id;
END;
CREATE TRIGGER text_changes BEFORE UPDATE OF text, found ON content
BEGIN
  INSERT INTO search (search, rowid, title, text, notes, found)
    SELECT 'delete', id, title, text, notes, found FROM searchable WHERE id = old.article;
END;
CREATE TRIGGER text_changed AFTER UPDATE OF text, found ON content
BEGIN
  INSERT INTO search (rowid, title, text, notes, found)
    SELECT id, title, text, notes, found FROM searchable WHERE id = new.article;
END;

-- A note never moves to another article. Where the article is gone (a cascade), the view has no
-- row and nothing happens.
-- What the index said before a note came is told afterwards: INSERT OR REPLACE runs a BEFORE INSERT
-- trigger ahead of the old row's DELETE triggers, and the index would lose the article twice.
CREATE TRIGGER note_came AFTER INSERT ON note
BEGIN
  INSERT INTO search (search, rowid, title, text, notes, found)
    SELECT 'delete', id, title, text,
           (SELECT group_concat (body, char (10)) FROM note
             WHERE note.article = new.article AND note.id <> new.id), found
      FROM searchable WHERE id = new.article;
  INSERT INTO search (rowid, title, text, notes, found)
    SELECT id, title, text, notes, found FROM searchable WHERE id = new.article;
END;
CREATE TRIGGER note_changes BEFORE UPDATE OF body ON note
BEGIN
  INSERT INTO search (search, rowid, title, text, notes, found)
    SELECT 'delete', id, title, text, notes, found FROM searchable WHERE id = old.article;
END;
CREATE TRIGGER note_changed AFTER UPDATE OF body ON note
BEGIN
  INSERT INTO search (rowid, title, text, notes, found)
    SELECT id, title, text, notes, found FROM searchable WHERE id = new.article;
END;
CREATE TRIGGER note_goes BEFORE DELETE ON note
BEGIN
  INSERT INTO search (search, rowid, title, text, notes, found)
    SELECT 'delete', id, title, text, notes, found FROM searchable WHERE id = old.article;
END;
CREATE TRIGGER note_went AFTER DELETE ON note
BEGIN
  INSERT INTO search (rowid, title, text, notes, found)
    SELECT id, title, text, notes, found FROM searchable WHERE id = old.article;
END;
