-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: 2026 The Plenary authors
--
-- A project of Plenary, version 4: the index of words says which records have a word and no
-- longer where in them, which nobody asks it; and it knows the beginnings of words up to five
-- letters, so that it need not join the records of hundreds of words while somebody types.

DROP TABLE search;
CREATE VIRTUAL TABLE search USING fts5 (
  words, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3 4 5',
  tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO search (rowid, words) SELECT number, '' FROM search_entry;

-- The triggers of version 1 enter the words of what is changed.
UPDATE event SET title = title;
UPDATE body SET name = name;
UPDATE person SET family_name = family_name;
UPDATE post SET title = title;
UPDATE alias SET spelling = spelling;
UPDATE biography SET text = text;
UPDATE objective SET title = title;
UPDATE session SET title = title;
UPDATE question SET text = text;
UPDATE assignment SET text = text;
UPDATE section SET title = title;
UPDATE intervention SET note = note;
UPDATE paragraph SET text = text;
UPDATE table_cell SET text = text;
UPDATE finding SET text = text;
UPDATE comment SET text = text;
UPDATE fact SET label = label;
UPDATE fact_value SET value = value;

PRAGMA user_version = 4;
