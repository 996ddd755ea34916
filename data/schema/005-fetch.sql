-- SPDX-License-Identifier: GPL-3.0-or-later
-- What came from an address, what was asked for on the way, and which feeds are followed.

-- Every request that ever left. Not undone: what was asked was asked.
CREATE TABLE request (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  began INTEGER NOT NULL,           -- Unix time in seconds, UTC
  method TEXT NOT NULL,
  address TEXT NOT NULL,            -- without passwords and keys
  reason TEXT NOT NULL,             -- "page", "feed", or a service's name
  status INTEGER,                   -- of the answer; NULL: there was none
  size INTEGER NOT NULL,            -- of the body, as far as it came
  problem TEXT
) STRICT;

-- An address and what it answered, once a visit: several with one original where nothing had
-- changed, several originals with one key where something had. `original` is NULL where nothing
-- was kept of the bytes themselves (a feed: its items are).
CREATE TABLE capture (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  original INTEGER REFERENCES original (id) ON DELETE CASCADE,
  key TEXT NOT NULL,                -- hash of the full query
  address TEXT NOT NULL,            -- as asked for, and whose answer it was: without secrets
  final_address TEXT NOT NULL,
  captured INTEGER NOT NULL,
  status INTEGER NOT NULL,
  sha256 TEXT NOT NULL,             -- of the bytes as they came, hexadecimal
  etag TEXT,
  last_modified TEXT,
  expires INTEGER NOT NULL,         -- Unix time in seconds, 0: not said
  headers TEXT NOT NULL,            -- a line each
  chain TEXT NOT NULL               -- of redirects: "301 address", a line each
) STRICT;
CREATE INDEX capture_key ON capture (key, captured);
CREATE INDEX capture_original ON capture (original);

CREATE TABLE feed (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  address TEXT NOT NULL,
  title TEXT,
  added INTEGER NOT NULL
) STRICT;
