-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: 2026 The Plenary authors
--
-- A project of Plenary, version 6: the pictures that stand for the event and its conveners.

-- A logo of the event, as the covers of its documents show it.
CREATE TABLE logo (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- the picture
  attachment_id TEXT NOT NULL
    REFERENCES attachment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- order on the cover
  rank TEXT NOT NULL CHECK (rank GLOB '*[1-9a-z]' AND NOT rank GLOB '*[^0-9a-z]*')
) STRICT;
CREATE INDEX logo_attachment_id ON logo (attachment_id);

PRAGMA user_version = 6;
