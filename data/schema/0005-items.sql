-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: 2026 The Plenary authors
--
-- A project of Plenary, version 5: frameworks whose items are not called by a plain number, and
-- what an event is announced to deal with, whether or not a session takes it up.

-- whether its items are called by their number ("Objective 5") or by their title, as themes are
ALTER TABLE framework ADD COLUMN numbered INTEGER NOT NULL DEFAULT 1 CHECK (numbered IN (0, 1));

-- what stands for its number, as in "10.7"
ALTER TABLE objective ADD COLUMN label TEXT NOT NULL DEFAULT '';

-- whether the event is announced to deal with it
ALTER TABLE objective ADD COLUMN announced INTEGER NOT NULL DEFAULT 0 CHECK (announced IN (0, 1));

PRAGMA user_version = 5;
