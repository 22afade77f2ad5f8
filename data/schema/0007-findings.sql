-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: 2026 The Plenary authors
--
-- A project of Plenary, version 7: a finding knows the paragraph it was gathered from, so that
-- what is gathered again is not there twice.

-- paragraph it was gathered from
ALTER TABLE finding ADD COLUMN paragraph_id TEXT
  REFERENCES paragraph (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX finding_paragraph_id ON finding (paragraph_id);

PRAGMA user_version = 7;
