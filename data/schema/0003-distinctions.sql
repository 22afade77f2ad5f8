-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: 2026 The Plenary authors
--
-- A project of Plenary, version 3: who looks like another and is not the same stays told apart,
-- and a document can end with a list of speakers.

-- Two people that look alike and are not the same.
CREATE TABLE person_distinction (
  id TEXT PRIMARY KEY NOT NULL CHECK (id = person_id || '.' || other_id),
  -- the one
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- the other
  other_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (person_id <> other_id)
) STRICT;
CREATE INDEX person_distinction_person_id ON person_distinction (person_id);
CREATE INDEX person_distinction_other_id ON person_distinction (other_id);

-- Two bodies that look alike and are not the same.
CREATE TABLE body_distinction (
  id TEXT PRIMARY KEY NOT NULL CHECK (id = body_id || '.' || other_id),
  -- the one
  body_id TEXT NOT NULL REFERENCES body (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- the other
  other_id TEXT NOT NULL REFERENCES body (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (body_id <> other_id)
) STRICT;
CREATE INDEX body_distinction_body_id ON body_distinction (body_id);
CREATE INDEX body_distinction_other_id ON body_distinction (other_id);

-- The annex that lists the speakers, and in which order.
ALTER TABLE document ADD COLUMN speakers TEXT NOT NULL DEFAULT 'none'
  CHECK (speakers IN ('none', 'appearance', 'alphabet', 'category'));

PRAGMA user_version = 3;
