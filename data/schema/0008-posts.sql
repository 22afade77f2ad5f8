-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: 2026 The Plenary authors
--
-- A project of Plenary, version 8: of the posts that somebody holds on a day, and of the wordings
-- of one, those are printed that were chosen.

-- whether it is printed in place of those that are not
ALTER TABLE post ADD COLUMN preferred INTEGER NOT NULL DEFAULT 0 CHECK (preferred IN (0, 1));

PRAGMA user_version = 8;
