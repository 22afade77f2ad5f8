-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: 2026 The Plenary authors
--
-- A project of Plenary, version 2: the history is a tree, whose states can be named, found in
-- other copies of the project, and made again whatever was undone since.

CREATE TABLE history_tree (
  number INTEGER PRIMARY KEY,
  -- unique in the world: two copies of a project know by it what they have in common
  id TEXT NOT NULL,
  -- number of the change it was made after, always a smaller one; 0 for none; NULL when it is
  -- not known, as of what was discarded before version 2
  parent INTEGER,
  -- of a merge: number of the change of the other copy that it took in
  merged INTEGER,
  -- what a person reads in "Undo …"
  label TEXT NOT NULL,
  author TEXT NOT NULL,
  made_at TEXT NOT NULL,
  -- "elsewhere" was made in another copy and came with a merge
  state TEXT NOT NULL DEFAULT 'done'
    CHECK (state IN ('done', 'undone', 'discarded', 'elsewhere')),
  -- what was done, as a changeset of SQLite's session extension, after the change named "parent"
  changeset BLOB NOT NULL
) STRICT;

-- Copies that were made before version 2 give the same change the same id.
INSERT INTO history_tree (number, id, parent, label, author, made_at, state, changeset)
  SELECT number, 'change-' || number || '-' || made_at || '-' || length (changeset),
    CASE state WHEN 'discarded' THEN NULL ELSE
      (SELECT coalesce (max (before.number), 0) FROM history AS before
        WHERE before.number < history.number AND before.state <> 'discarded')
    END,
    label, author, made_at, state, changeset
  FROM history ORDER BY number;
DROP TABLE history;
ALTER TABLE history_tree RENAME TO history;
CREATE INDEX history_state ON history (state, number);

-- Names that people gave to states of the project. Not part of any changeset: undo leaves them.
CREATE TABLE version (
  number INTEGER PRIMARY KEY,
  -- number of the change that led to the state; 0 for the state before all changes
  change INTEGER NOT NULL,
  name TEXT NOT NULL,
  author TEXT NOT NULL,
  made_at TEXT NOT NULL
) STRICT;

PRAGMA user_version = 2;
