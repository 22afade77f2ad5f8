-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: 2026 The Plenary authors
--
-- A project of Plenary, version 1.
--
-- Every row has a text id that is unique in the world. Ordered rows have a rank, a fraction
-- written in the digits 0-9a-z, without UNIQUE so that two rows can change places; equal ranks
-- are ordered by id. Ids of rows that only join two others are those two ids and a full stop
-- between them: the primary key refuses to join them twice, and a move is one UPDATE.
--
-- Columns called text, title and the like hold plain words where they are said to, and inline
-- text (canonical mark-up, described in src/core/base/plenary-text.h) where the comment says so.
-- A text that is not known is ''; a number that is not known is NULL. Minutes count from local
-- midnight of the session's day. All foreign keys are checked when a transaction ends, so that
-- rows can come in any order. Numbers of paragraphs, labels of sessions and everything else that
-- can be computed is not here.

-- The meeting itself. A project has exactly one, with the id "event".
CREATE TABLE event (
  id TEXT PRIMARY KEY NOT NULL CHECK (id = 'event'),
  -- official title
  title TEXT NOT NULL DEFAULT '',
  -- second line of the title
  subtitle TEXT NOT NULL DEFAULT '',
  -- for running headers and file names
  short_title TEXT NOT NULL DEFAULT '',
  -- standing process it belongs to
  series TEXT NOT NULL DEFAULT '',
  -- event it is part of
  parent_title TEXT NOT NULL DEFAULT '',
  -- kind of event
  kind TEXT NOT NULL DEFAULT 'meeting'
    CHECK (kind IN ('meeting', 'summit', 'forum', 'dialogue', 'workshop', 'technical-meeting',
      'stocktaking')),
  -- how far the plan is
  status TEXT NOT NULL DEFAULT 'draft'
    CHECK (status IN ('draft', 'provisional', 'final', 'as-held')),
  -- how people take part
  mode TEXT NOT NULL DEFAULT 'unset' CHECK (mode IN ('unset', 'in-person', 'virtual', 'hybrid')),
  -- first day
  starts_on TEXT NOT NULL DEFAULT ''
    CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' OR starts_on = ''),
  -- last day
  ends_on TEXT NOT NULL DEFAULT ''
    CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' OR ends_on = ''),
  -- opening time, in minutes after local midnight
  opens_at INTEGER CHECK (opens_at BETWEEN 0 AND 1439),
  -- closing time, in minutes after local midnight; past 1440 on the following day
  closes_at INTEGER CHECK (closes_at BETWEEN 0 AND 2879),
  -- time zone by its IANA name
  zone TEXT NOT NULL DEFAULT '',
  -- BCP 47 tag of its documents
  language TEXT NOT NULL DEFAULT 'en',
  -- building
  venue TEXT NOT NULL DEFAULT '',
  -- city
  city TEXT NOT NULL DEFAULT '',
  -- country
  country TEXT NOT NULL DEFAULT '',
  -- on-line platform
  platform TEXT NOT NULL DEFAULT '',
  -- sentence on how people take part, for the cover
  mode_line TEXT NOT NULL DEFAULT '',
  -- printed under the identity
  tagline TEXT NOT NULL DEFAULT '',
  -- with its number sign
  hashtag TEXT NOT NULL DEFAULT '',
  -- address
  website TEXT NOT NULL DEFAULT '',
  -- line on the pledge the event answers
  pledge TEXT NOT NULL DEFAULT '',
  -- document symbol and paragraph that call for the event
  mandate TEXT NOT NULL DEFAULT '',
  -- why the event is held (inline text)
  background TEXT NOT NULL DEFAULT '',
  -- what it is to do (inline text)
  aims TEXT NOT NULL DEFAULT '',
  -- what is to come of it (inline text)
  outcomes TEXT NOT NULL DEFAULT '',
  -- how it works (inline text)
  format TEXT NOT NULL DEFAULT '',
  -- rule the discussion is held under
  discussion_rule TEXT NOT NULL DEFAULT 'none'
    CHECK (discussion_rule IN ('none', 'chatham-house')),
  -- people expected
  expected_attendance INTEGER CHECK (expected_attendance BETWEEN 0 AND 1000000),
  -- people who came
  delegates INTEGER CHECK (delegates BETWEEN 0 AND 1000000),
  -- States that came
  member_states INTEGER CHECK (member_states BETWEEN 0 AND 1000),
  -- mechanisms that came
  mechanisms INTEGER CHECK (mechanisms BETWEEN 0 AND 1000),
  -- organizations that came
  organizations INTEGER CHECK (organizations BETWEEN 0 AND 100000),
  -- sentence on who came, where it is not derived from the counts
  attendance TEXT NOT NULL DEFAULT '',
  -- who prepared the documents
  credit TEXT NOT NULL DEFAULT ''
) STRICT;

-- A file kept in the project: a photograph, a logo, a statement as received.
CREATE TABLE attachment (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- file name
  name TEXT NOT NULL DEFAULT '',
  -- MIME type
  media_type TEXT NOT NULL DEFAULT '',
  -- alternative text
  description TEXT NOT NULL DEFAULT '',
  -- who made it
  credit TEXT NOT NULL DEFAULT '',
  -- whether it may be published
  consent INTEGER NOT NULL DEFAULT 0 CHECK (consent IN (0, 1)),
  -- the file
  content BLOB
) STRICT;

-- A State, an organization, a mechanism, a category of participants: whatever can be named in place of a person.
CREATE TABLE body (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- kind of body
  kind TEXT NOT NULL DEFAULT 'organisation'
    CHECK (kind IN ('state', 'un-entity', 'regional-organisation', 'organisation',
      'mechanism', 'network', 'group', 'company', 'city', 'academic', 'category')),
  -- usual name
  name TEXT NOT NULL DEFAULT '',
  -- name on covers
  formal_name TEXT NOT NULL DEFAULT '',
  -- short form
  acronym TEXT NOT NULL DEFAULT '',
  -- name in another language
  other_name TEXT NOT NULL DEFAULT '',
  -- article before the name, as in "the"
  article TEXT NOT NULL DEFAULT '',
  -- of a State
  adjective TEXT NOT NULL DEFAULT '',
  -- region or group
  region TEXT NOT NULL DEFAULT '',
  -- whether it is a champion country
  champion INTEGER NOT NULL DEFAULT 0 CHECK (champion IN (0, 1)),
  -- whether it still acts
  status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'discontinued')),
  -- founded
  founded_on TEXT NOT NULL DEFAULT ''
    CHECK (founded_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' OR founded_on = ''),
  -- discontinued
  ended_on TEXT NOT NULL DEFAULT ''
    CHECK (ended_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' OR ended_on = ''),
  -- address
  website TEXT NOT NULL DEFAULT '',
  -- body it is part of
  parent_id TEXT REFERENCES body (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  -- mechanism it speaks through
  mechanism_id TEXT REFERENCES body (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX body_parent_id ON body (parent_id);
CREATE INDEX body_mechanism_id ON body (mechanism_id);

-- One human being, entered once.
CREATE TABLE person (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- Mr., Ms., Dr., H.E.
  honorific TEXT NOT NULL DEFAULT '',
  -- given names
  given_name TEXT NOT NULL DEFAULT '',
  -- particle of the family name that is not sorted by
  particle TEXT NOT NULL DEFAULT '',
  -- family name
  family_name TEXT NOT NULL DEFAULT '',
  -- whether the family name is written first
  family_first INTEGER NOT NULL DEFAULT 0 CHECK (family_first IN (0, 1)),
  -- after the name
  suffix TEXT NOT NULL DEFAULT '',
  -- form of address, where it is not honorific and family name
  short_form TEXT NOT NULL DEFAULT '',
  -- as in "she"
  pronoun TEXT NOT NULL DEFAULT '',
  -- State
  nationality TEXT NOT NULL DEFAULT '',
  -- address
  email TEXT NOT NULL DEFAULT '',
  -- number
  phone TEXT NOT NULL DEFAULT '',
  -- BCP 47 tags
  languages TEXT NOT NULL DEFAULT '',
  -- photograph
  photo_id TEXT REFERENCES attachment (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  -- for the organisers only
  notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX person_photo_id ON person (photo_id);

-- A post that a person holds or held.
CREATE TABLE post (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- who
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- where
  body_id TEXT REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
  -- order among its siblings
  rank TEXT NOT NULL CHECK (rank GLOB '*[1-9a-z]' AND NOT rank GLOB '*[^0-9a-z]*'),
  -- in full
  title TEXT NOT NULL DEFAULT '',
  -- for narrow places
  short_title TEXT NOT NULL DEFAULT '',
  -- word between post and body
  link TEXT NOT NULL DEFAULT 'of',
  -- from
  starts_on TEXT NOT NULL DEFAULT ''
    CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' OR starts_on = ''),
  -- until
  ends_on TEXT NOT NULL DEFAULT ''
    CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' OR ends_on = '')
) STRICT;
CREATE INDEX post_person_id ON post (person_id);
CREATE INDEX post_body_id ON post (body_id);

-- Another spelling of a name.
CREATE TABLE alias (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- whose
  person_id TEXT REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- whose
  body_id TEXT REFERENCES body (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- as written
  spelling TEXT NOT NULL DEFAULT '',
  -- what the spelling is
  state TEXT NOT NULL DEFAULT 'accepted' CHECK (state IN ('preferred', 'accepted', 'error')),
  -- where it was found
  source TEXT NOT NULL DEFAULT '',
  CHECK ((person_id IS NULL) <> (body_id IS NULL))
) STRICT;
CREATE INDEX alias_person_id ON alias (person_id);
CREATE INDEX alias_body_id ON alias (body_id);

-- What is printed about a person.
CREATE TABLE biography (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- whose
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- order among its siblings
  rank TEXT NOT NULL CHECK (rank GLOB '*[1-9a-z]' AND NOT rank GLOB '*[^0-9a-z]*'),
  -- the biography (inline text)
  text TEXT NOT NULL DEFAULT '',
  -- when it was written
  dated_on TEXT NOT NULL DEFAULT ''
    CHECK (dated_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' OR dated_on = ''),
  -- whether its subject agreed
  approved INTEGER NOT NULL DEFAULT 0 CHECK (approved IN (0, 1)),
  -- where it came from
  source TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX biography_person_id ON biography (person_id);

-- A member of a body, from one date to another.
CREATE TABLE membership (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- the whole
  body_id TEXT NOT NULL REFERENCES body (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- the member
  member_id TEXT NOT NULL REFERENCES body (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- order among its siblings
  rank TEXT NOT NULL CHECK (rank GLOB '*[1-9a-z]' AND NOT rank GLOB '*[^0-9a-z]*'),
  -- its place
  role TEXT NOT NULL DEFAULT 'member' CHECK (role IN ('member', 'chair', 'co-chair', 'observer')),
  -- from
  starts_on TEXT NOT NULL DEFAULT ''
    CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' OR starts_on = ''),
  -- until
  ends_on TEXT NOT NULL DEFAULT ''
    CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' OR ends_on = '')
) STRICT;
CREATE INDEX membership_body_id ON membership (body_id);
CREATE INDEX membership_member_id ON membership (member_id);

-- A body that convenes the event.
CREATE TABLE convener (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- which
  body_id TEXT NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
  -- order among its siblings
  rank TEXT NOT NULL CHECK (rank GLOB '*[1-9a-z]' AND NOT rank GLOB '*[^0-9a-z]*'),
  -- in what capacity
  capacity TEXT NOT NULL DEFAULT 'co-convener'
    CHECK (capacity IN ('chair', 'co-chair', 'host', 'co-convener', 'co-organiser',
      'supporter', 'pledge-holder'))
) STRICT;
CREATE INDEX convener_body_id ON convener (body_id);

-- A room.
CREATE TABLE room (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- name
  name TEXT NOT NULL DEFAULT '',
  -- order among its siblings
  rank TEXT NOT NULL CHECK (rank GLOB '*[1-9a-z]' AND NOT rank GLOB '*[^0-9a-z]*'),
  -- seats
  capacity INTEGER CHECK (capacity BETWEEN 0 AND 1000000),
  -- equipment, floor, access
  notes TEXT NOT NULL DEFAULT ''
) STRICT;

-- A day of the event.
CREATE TABLE day (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- calendar date
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  -- label, where it is not derived
  title TEXT NOT NULL DEFAULT ''
) STRICT;

-- A list of objectives that events work on.
CREATE TABLE framework (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- official title
  title TEXT NOT NULL DEFAULT '',
  -- short form
  acronym TEXT NOT NULL DEFAULT '',
  -- document symbol
  symbol TEXT NOT NULL DEFAULT '',
  -- date
  adopted_on TEXT NOT NULL DEFAULT ''
    CHECK (adopted_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' OR adopted_on = ''),
  -- what one item is called
  item_word TEXT NOT NULL DEFAULT 'Objective'
) STRICT;

-- An item of a framework.
CREATE TABLE objective (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- of which
  framework_id TEXT NOT NULL
    REFERENCES framework (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- its number
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 9999),
  -- official title, in the imperative
  title TEXT NOT NULL DEFAULT '',
  -- title in the gerund
  gerund TEXT NOT NULL DEFAULT '',
  -- for narrow places
  short_title TEXT NOT NULL DEFAULT '',
  -- place in the resolution
  paragraph TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX objective_framework_id ON objective (framework_id);

-- A lettered point under an objective.
CREATE TABLE action_point (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- of which
  objective_id TEXT NOT NULL
    REFERENCES objective (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- its letter
  letter TEXT NOT NULL DEFAULT '',
  -- its words
  text TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX action_point_objective_id ON action_point (objective_id);

-- An item of the agenda. Sub-items have a parent.
CREATE TABLE session (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- session it is part of
  parent_id TEXT REFERENCES session (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- day; none while it is not scheduled
  day_id TEXT REFERENCES day (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  -- room
  room_id TEXT REFERENCES room (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  -- order among its siblings
  rank TEXT NOT NULL CHECK (rank GLOB '*[1-9a-z]' AND NOT rank GLOB '*[^0-9a-z]*'),
  -- kind of session
  kind TEXT NOT NULL DEFAULT 'plenary'
    CHECK (kind IN ('plenary', 'opening', 'keynote', 'update', 'framing', 'cafe', 'wrap-up',
      'panel', 'roundtable', 'discussion', 'questions', 'break', 'closing', 'item')),
  -- number or letter, where it is not derived
  label TEXT NOT NULL DEFAULT '',
  -- whether it is counted among the numbered sessions
  numbered INTEGER NOT NULL DEFAULT 0 CHECK (numbered IN (0, 1)),
  -- title on the agenda
  title TEXT NOT NULL DEFAULT '',
  -- heading in reports, where it differs
  short_title TEXT NOT NULL DEFAULT '',
  -- what it will do (inline text)
  description TEXT NOT NULL DEFAULT '',
  -- what it did (inline text)
  description_held TEXT NOT NULL DEFAULT '',
  -- pinned start, in minutes after local midnight of its day; unset when it follows
  starts_at INTEGER CHECK (starts_at BETWEEN 0 AND 2879),
  -- in minutes; unset on an agenda without times
  duration INTEGER CHECK (duration BETWEEN 0 AND 2880),
  -- whether it starts together with the one before
  parallel INTEGER NOT NULL DEFAULT 0 CHECK (parallel IN (0, 1)),
  -- who sees it
  visibility TEXT NOT NULL DEFAULT 'public' CHECK (visibility IN ('public', 'internal', 'hidden')),
  -- for the organisers only
  notes TEXT NOT NULL DEFAULT '',
  CHECK (parent_id <> id)
) STRICT;
CREATE INDEX session_parent_id ON session (parent_id);
CREATE INDEX session_day_id ON session (day_id);
CREATE INDEX session_room_id ON session (room_id);

-- A guiding question.
CREATE TABLE question (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- for which
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- order among its siblings
  rank TEXT NOT NULL CHECK (rank GLOB '*[1-9a-z]' AND NOT rank GLOB '*[^0-9a-z]*'),
  -- the question (inline text)
  text TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX question_session_id ON question (session_id);

-- Who does what in a session: a person, a body, free words, or nobody yet.
CREATE TABLE assignment (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- in which
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- assignment it stands under
  parent_id TEXT REFERENCES assignment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- order among its siblings
  rank TEXT NOT NULL CHECK (rank GLOB '*[1-9a-z]' AND NOT rank GLOB '*[^0-9a-z]*'),
  -- what is done
  role TEXT NOT NULL DEFAULT 'speaker'
    CHECK (role IN ('chair', 'co-chair', 'moderator', 'facilitator', 'host', 'co-host',
      'keynote', 'discussant', 'panellist', 'presenter', 'framer', 'respondent', 'opener',
      'concluder', 'note-taker', 'rapporteur', 'guest', 'speaker')),
  -- how far it is
  state TEXT NOT NULL DEFAULT 'idea'
    CHECK (state IN ('idea', 'enquired', 'tbc', 'confirmed', 'declined', 'replaced', 'absent')),
  -- who
  person_id TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  -- which body
  body_id TEXT REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
  -- who, in free words
  text TEXT NOT NULL DEFAULT '',
  -- whom they speak for
  on_behalf_id TEXT REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
  -- in what capacity
  capacity TEXT NOT NULL DEFAULT '',
  -- on what
  topic TEXT NOT NULL DEFAULT '',
  -- how
  mode TEXT NOT NULL DEFAULT 'unset'
    CHECK (mode IN ('unset', 'in-room', 'video-link', 'video-message', 'read-by-proxy',
      'written')),
  -- who is asking
  owner TEXT NOT NULL DEFAULT '',
  -- by when
  due_on TEXT NOT NULL DEFAULT ''
    CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' OR due_on = ''),
  -- who came instead
  replaced_by_id TEXT REFERENCES assignment (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  CHECK ((person_id IS NOT NULL) + (body_id IS NOT NULL) + (text <> '') <= 1),
  CHECK (parent_id <> id),
  CHECK (replaced_by_id <> id)
) STRICT;
CREATE INDEX assignment_session_id ON assignment (session_id);
CREATE INDEX assignment_parent_id ON assignment (parent_id);
CREATE INDEX assignment_person_id ON assignment (person_id);
CREATE INDEX assignment_body_id ON assignment (body_id);
CREATE INDEX assignment_on_behalf_id ON assignment (on_behalf_id);
CREATE INDEX assignment_replaced_by_id ON assignment (replaced_by_id);

-- A partition of a framework among sessions.
CREATE TABLE allocation (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- what is shared out
  framework_id TEXT NOT NULL
    REFERENCES framework (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- its name
  title TEXT NOT NULL DEFAULT '',
  -- forum whose roundtables they are
  forum TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX allocation_framework_id ON allocation (framework_id);

-- An objective in its session. Its id joins those of allocation and objective: an objective has one place.
CREATE TABLE placement (
  id TEXT PRIMARY KEY NOT NULL CHECK (id = allocation_id || '.' || objective_id),
  -- of which
  allocation_id TEXT NOT NULL
    REFERENCES allocation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- what
  objective_id TEXT NOT NULL
    REFERENCES objective (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- where
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX placement_allocation_id ON placement (allocation_id);
CREATE INDEX placement_objective_id ON placement (objective_id);
CREATE INDEX placement_session_id ON placement (session_id);

-- An objective that a session deals with, apart from any allocation.
CREATE TABLE focus (
  id TEXT PRIMARY KEY NOT NULL CHECK (id = session_id || '.' || objective_id),
  -- which session
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- what
  objective_id TEXT NOT NULL
    REFERENCES objective (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX focus_session_id ON focus (session_id);
CREATE INDEX focus_objective_id ON focus (objective_id);

-- One of the documents, with its settings.
CREATE TABLE document (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- which
  kind TEXT NOT NULL DEFAULT 'summary-report'
    CHECK (kind IN ('concept-note', 'agenda', 'summary-report', 'final-report',
      'note-for-file')),
  -- order among its siblings
  rank TEXT NOT NULL CHECK (rank GLOB '*[1-9a-z]' AND NOT rank GLOB '*[^0-9a-z]*'),
  -- title, where it is not the event's
  title TEXT NOT NULL DEFAULT '',
  -- how far it is
  status TEXT NOT NULL DEFAULT 'draft'
    CHECK (status IN ('draft', 'provisional', 'final', 'as-held')),
  -- BCP 47 tag; empty for that of the event
  language TEXT NOT NULL DEFAULT '',
  -- how much it shows of who said what
  attribution TEXT NOT NULL DEFAULT 'named'
    CHECK (attribution IN ('named', 'delegation', 'chatham-house')),
  -- whether names carry honorifics
  honorifics INTEGER NOT NULL DEFAULT 1 CHECK (honorifics IN (0, 1)),
  -- paper
  paper TEXT NOT NULL DEFAULT 'a4' CHECK (paper IN ('a4', 'letter')),
  -- whether it has a contents page
  contents INTEGER NOT NULL DEFAULT 0 CHECK (contents IN (0, 1)),
  -- whether it lists the agenda
  agenda INTEGER NOT NULL DEFAULT 1 CHECK (agenda IN (0, 1)),
  -- running header, where it is not derived
  header TEXT NOT NULL DEFAULT '',
  -- closing line, where it is not the event's
  credit TEXT NOT NULL DEFAULT ''
) STRICT;

-- A heading and what stands under it.
CREATE TABLE section (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- of which
  document_id TEXT NOT NULL
    REFERENCES document (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- section it is part of
  parent_id TEXT REFERENCES section (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- order among its siblings
  rank TEXT NOT NULL CHECK (rank GLOB '*[1-9a-z]' AND NOT rank GLOB '*[^0-9a-z]*'),
  -- session it records
  session_id TEXT REFERENCES session (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  -- what it is for
  kind TEXT NOT NULL DEFAULT 'plain'
    CHECK (kind IN ('plain', 'session', 'introduction', 'discussion', 'conclusion', 'annex')),
  -- heading; empty when it is derived from the session (inline text)
  title TEXT NOT NULL DEFAULT '',
  -- in the contents, where it differs
  short_title TEXT NOT NULL DEFAULT '',
  -- line under the heading (inline text)
  byline TEXT NOT NULL DEFAULT '',
  -- whether the contents list it
  in_contents INTEGER NOT NULL DEFAULT 1 CHECK (in_contents IN (0, 1)),
  -- how its paragraphs open
  lead_in TEXT NOT NULL DEFAULT 'none'
    CHECK (lead_in IN ('inherit', 'none', 'colon', 'verb', 'objective')),
  CHECK (parent_id <> id)
) STRICT;
CREATE INDEX section_document_id ON section (document_id);
CREATE INDEX section_parent_id ON section (parent_id);
CREATE INDEX section_session_id ON section (session_id);

-- One taking of the floor.
CREATE TABLE intervention (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- in which
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- order among its siblings
  rank TEXT NOT NULL CHECK (rank GLOB '*[1-9a-z]' AND NOT rank GLOB '*[^0-9a-z]*'),
  -- what for
  kind TEXT NOT NULL DEFAULT 'statement'
    CHECK (kind IN ('statement', 'question', 'answer', 'remark')),
  -- who
  person_id TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  -- delegation
  body_id TEXT REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
  -- who, in free words
  speaker TEXT NOT NULL DEFAULT '',
  -- whom they speak for
  on_behalf_id TEXT REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
  -- in what capacity
  capacity TEXT NOT NULL DEFAULT '',
  -- how
  mode TEXT NOT NULL DEFAULT 'unset'
    CHECK (mode IN ('unset', 'in-room', 'video-link', 'video-message', 'read-by-proxy',
      'written')),
  -- when, as an ISO 8601 instant in UTC
  started_at TEXT NOT NULL DEFAULT ''
    CHECK (started_at GLOB
      '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9]Z' OR
      started_at = ''),
  -- how long
  seconds INTEGER CHECK (seconds BETWEEN 0 AND 86400),
  -- question it answers
  answers_id TEXT REFERENCES intervention (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  -- as noted in the room (inline text)
  note TEXT NOT NULL DEFAULT '',
  -- full text as delivered or received (inline text)
  statement TEXT NOT NULL DEFAULT '',
  -- whether the full text may be published
  permission INTEGER NOT NULL DEFAULT 0 CHECK (permission IN (0, 1)),
  -- whether the note stays with the rapporteurs
  private INTEGER NOT NULL DEFAULT 0 CHECK (private IN (0, 1)),
  CHECK (answers_id <> id)
) STRICT;
CREATE INDEX intervention_session_id ON intervention (session_id);
CREATE INDEX intervention_person_id ON intervention (person_id);
CREATE INDEX intervention_body_id ON intervention (body_id);
CREATE INDEX intervention_on_behalf_id ON intervention (on_behalf_id);
CREATE INDEX intervention_answers_id ON intervention (answers_id);

-- A block of a section: a paragraph, an item of the list after it, a table.
CREATE TABLE paragraph (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- of which
  section_id TEXT NOT NULL REFERENCES section (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- order among its siblings
  rank TEXT NOT NULL CHECK (rank GLOB '*[1-9a-z]' AND NOT rank GLOB '*[^0-9a-z]*'),
  -- what it is
  kind TEXT NOT NULL DEFAULT 'numbered'
    CHECK (kind IN ('numbered', 'plain', 'item', 'quote', 'table', 'findings', 'objectives',
      'roles')),
  -- depth of an item, from 1
  level INTEGER NOT NULL DEFAULT 0 CHECK (level BETWEEN 0 AND 6),
  -- how an item is marked
  marker TEXT NOT NULL DEFAULT 'none'
    CHECK (marker IN ('none', 'bullet', 'decimal', 'letter', 'roman')),
  -- its words (inline text)
  text TEXT NOT NULL DEFAULT '',
  -- what it reports
  intervention_id TEXT
    REFERENCES intervention (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  -- how it opens
  lead_in TEXT NOT NULL DEFAULT 'inherit'
    CHECK (lead_in IN ('inherit', 'none', 'colon', 'verb', 'objective')),
  -- how far it is
  state TEXT NOT NULL DEFAULT 'draft'
    CHECK (state IN ('draft', 'for-clearance', 'cleared', 'final')),
  -- for the rapporteurs only
  notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX paragraph_section_id ON paragraph (section_id);
CREATE INDEX paragraph_intervention_id ON paragraph (intervention_id);

-- A row of a paragraph that is a table.
CREATE TABLE table_row (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- of which
  paragraph_id TEXT NOT NULL
    REFERENCES paragraph (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- order among its siblings
  rank TEXT NOT NULL CHECK (rank GLOB '*[1-9a-z]' AND NOT rank GLOB '*[^0-9a-z]*'),
  -- whether it is repeated on each page
  header INTEGER NOT NULL DEFAULT 0 CHECK (header IN (0, 1))
) STRICT;
CREATE INDEX table_row_paragraph_id ON table_row (paragraph_id);

-- A cell of a row.
CREATE TABLE table_cell (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- of which
  row_id TEXT NOT NULL REFERENCES table_row (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- order among its siblings
  rank TEXT NOT NULL CHECK (rank GLOB '*[1-9a-z]' AND NOT rank GLOB '*[^0-9a-z]*'),
  -- its words (inline text)
  text TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX table_cell_row_id ON table_cell (row_id);

-- An objective that a paragraph speaks to.
CREATE TABLE paragraph_objective (
  id TEXT PRIMARY KEY NOT NULL CHECK (id = paragraph_id || '.' || objective_id),
  -- which
  paragraph_id TEXT NOT NULL
    REFERENCES paragraph (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- what
  objective_id TEXT NOT NULL
    REFERENCES objective (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX paragraph_objective_paragraph_id ON paragraph_objective (paragraph_id);
CREATE INDEX paragraph_objective_objective_id ON paragraph_objective (objective_id);

-- An objective that an intervention spoke to.
CREATE TABLE intervention_objective (
  id TEXT PRIMARY KEY NOT NULL CHECK (id = intervention_id || '.' || objective_id),
  -- which
  intervention_id TEXT NOT NULL
    REFERENCES intervention (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- what
  objective_id TEXT NOT NULL
    REFERENCES objective (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX intervention_objective_intervention_id ON intervention_objective (intervention_id);
CREATE INDEX intervention_objective_objective_id ON intervention_objective (objective_id);

-- A mark on a paragraph.
CREATE TABLE mark (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- which
  paragraph_id TEXT NOT NULL
    REFERENCES paragraph (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- what it marks
  kind TEXT NOT NULL DEFAULT 'practice'
    CHECK (kind IN ('practice', 'challenge', 'opportunity', 'recommendation', 'pledge',
      'quotation', 'figure', 'question'))
) STRICT;
CREATE INDEX mark_paragraph_id ON mark (paragraph_id);

-- An opportunity, a challenge, a practice and the like that a session brought out.
CREATE TABLE finding (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- which
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- order among its siblings
  rank TEXT NOT NULL CHECK (rank GLOB '*[1-9a-z]' AND NOT rank GLOB '*[^0-9a-z]*'),
  -- what
  kind TEXT NOT NULL DEFAULT 'opportunity'
    CHECK (kind IN ('opportunity', 'challenge', 'practice', 'recommendation', 'pledge',
      'lesson')),
  -- heading it stands under
  category TEXT NOT NULL DEFAULT '',
  -- its first words, set apart
  lead TEXT NOT NULL DEFAULT '',
  -- the rest (inline text)
  text TEXT NOT NULL DEFAULT '',
  -- where it was said
  intervention_id TEXT
    REFERENCES intervention (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  -- objective it serves
  objective_id TEXT REFERENCES objective (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  -- address
  link TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX finding_session_id ON finding (session_id);
CREATE INDEX finding_intervention_id ON finding (intervention_id);
CREATE INDEX finding_objective_id ON finding (objective_id);

-- Who has a practice or made a pledge.
CREATE TABLE holder (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- of which
  finding_id TEXT NOT NULL REFERENCES finding (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- order among its siblings
  rank TEXT NOT NULL CHECK (rank GLOB '*[1-9a-z]' AND NOT rank GLOB '*[^0-9a-z]*'),
  -- which body
  body_id TEXT REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
  -- who, in free words
  text TEXT NOT NULL DEFAULT '',
  -- as in "working with"
  relation TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX holder_finding_id ON holder (finding_id);
CREATE INDEX holder_body_id ON holder (body_id);

-- A remark on a paragraph, for the writers.
CREATE TABLE comment (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- which
  paragraph_id TEXT NOT NULL
    REFERENCES paragraph (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- who
  author TEXT NOT NULL DEFAULT '',
  -- what (inline text)
  text TEXT NOT NULL DEFAULT '',
  -- when
  made_at TEXT NOT NULL DEFAULT ''
    CHECK (made_at GLOB
      '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9]Z' OR made_at =
      ''),
  -- whether it is dealt with
  resolved INTEGER NOT NULL DEFAULT 0 CHECK (resolved IN (0, 1)),
  -- remark it answers
  reply_to_id TEXT REFERENCES comment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CHECK (reply_to_id <> id)
) STRICT;
CREATE INDEX comment_paragraph_id ON comment (paragraph_id);
CREATE INDEX comment_reply_to_id ON comment (reply_to_id);

-- A paragraph sent to a party to agree to.
CREATE TABLE clearance (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- which
  paragraph_id TEXT NOT NULL
    REFERENCES paragraph (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- whom
  body_id TEXT NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
  -- what they said
  state TEXT NOT NULL DEFAULT 'to-send'
    CHECK (state IN ('to-send', 'sent', 'cleared', 'changed', 'refused')),
  -- when it was sent
  sent_on TEXT NOT NULL DEFAULT ''
    CHECK (sent_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' OR sent_on = ''),
  -- by when
  due_on TEXT NOT NULL DEFAULT ''
    CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' OR due_on = ''),
  -- when they answered
  answered_on TEXT NOT NULL DEFAULT ''
    CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' OR answered_on = ''),
  -- their text (inline text)
  answer TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX clearance_paragraph_id ON clearance (paragraph_id);
CREATE INDEX clearance_body_id ON clearance (body_id);

-- A dated or counted fact that documents state.
CREATE TABLE fact (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- what it is about
  label TEXT NOT NULL DEFAULT ''
) STRICT;

-- A value that a fact had from one date on.
CREATE TABLE fact_value (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[A-Za-z]*' AND NOT id GLOB '*[^A-Za-z0-9._-]*'),
  -- of which
  fact_id TEXT NOT NULL REFERENCES fact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- as written
  value TEXT NOT NULL DEFAULT '',
  -- from when
  as_of TEXT NOT NULL DEFAULT ''
    CHECK (as_of GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' OR as_of = ''),
  -- who said so
  source TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX fact_value_fact_id ON fact_value (fact_id);

-- The event stays; undo and redo never have it to bring back.
CREATE TRIGGER event_stays BEFORE DELETE ON event BEGIN
  SELECT RAISE (ABORT, 'a project has one event');
END;

-- What the project is ("project": an id that copies share) and which state it is in ("state": an
-- id that each transaction makes anew; equal states have equal content).
CREATE TABLE meta (
  name TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT;

-- What was done, as changesets of SQLite's session extension. Undo applies the inverse of the
-- last one that is done, redo applies the first one that is undone; doing something else
-- discards those that are undone. Neither this table nor the ones below are in any changeset.
CREATE TABLE history (
  number INTEGER PRIMARY KEY,
  -- what a person reads in "Undo …"
  label TEXT NOT NULL,
  author TEXT NOT NULL,
  made_at TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'discarded')),
  changeset BLOB NOT NULL
) STRICT;
CREATE INDEX history_state ON history (state, number);

-- Words of records, for search. Derived: triggers keep it right whoever changes a row. The index
-- has no copy of the words; plenary_words() takes the mark-up out of inline text.
CREATE TABLE search_entry (
  number INTEGER PRIMARY KEY,
  record TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (
  words, content = '', contentless_delete = 1, prefix = '1 2 3',
  tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER event_enters_search AFTER INSERT ON event BEGIN
  INSERT INTO search_entry (record, kind) VALUES (new.id, 'event');
  INSERT INTO search (rowid, words)
    SELECT number, new.title
      || ' ' || new.subtitle
      || ' ' || new.series
      || ' ' || new.venue
      || ' ' || new.city
      || ' ' || plenary_words (new.background)
      || ' ' || plenary_words (new.aims)
      || ' ' || plenary_words (new.outcomes)
      || ' ' || plenary_words (new.format)
    FROM search_entry WHERE record = new.id;
END;
CREATE TRIGGER event_changes_search AFTER UPDATE OF title, subtitle, series, venue, city, background, aims, outcomes, format ON event BEGIN
  UPDATE search SET words = new.title
      || ' ' || new.subtitle
      || ' ' || new.series
      || ' ' || new.venue
      || ' ' || new.city
      || ' ' || plenary_words (new.background)
      || ' ' || plenary_words (new.aims)
      || ' ' || plenary_words (new.outcomes)
      || ' ' || plenary_words (new.format)
    WHERE rowid = (SELECT number FROM search_entry WHERE record = new.id);
END;
CREATE TRIGGER event_leaves_search AFTER DELETE ON event BEGIN
  DELETE FROM search WHERE rowid = (SELECT number FROM search_entry WHERE record = old.id);
  DELETE FROM search_entry WHERE record = old.id;
END;

CREATE TRIGGER body_enters_search AFTER INSERT ON body BEGIN
  INSERT INTO search_entry (record, kind) VALUES (new.id, 'body');
  INSERT INTO search (rowid, words)
    SELECT number, new.name || ' ' || new.formal_name || ' ' || new.acronym || ' ' || new.other_name
    FROM search_entry WHERE record = new.id;
END;
CREATE TRIGGER body_changes_search AFTER UPDATE OF name, formal_name, acronym, other_name ON body BEGIN
  UPDATE search SET words = new.name || ' ' || new.formal_name || ' ' || new.acronym || ' ' || new.other_name
    WHERE rowid = (SELECT number FROM search_entry WHERE record = new.id);
END;
CREATE TRIGGER body_leaves_search AFTER DELETE ON body BEGIN
  DELETE FROM search WHERE rowid = (SELECT number FROM search_entry WHERE record = old.id);
  DELETE FROM search_entry WHERE record = old.id;
END;

CREATE TRIGGER person_enters_search AFTER INSERT ON person BEGIN
  INSERT INTO search_entry (record, kind) VALUES (new.id, 'person');
  INSERT INTO search (rowid, words)
    SELECT number, new.honorific
      || ' ' || new.given_name
      || ' ' || new.particle
      || ' ' || new.family_name
    FROM search_entry WHERE record = new.id;
END;
CREATE TRIGGER person_changes_search AFTER UPDATE OF honorific, given_name, particle, family_name ON person BEGIN
  UPDATE search SET words = new.honorific
      || ' ' || new.given_name
      || ' ' || new.particle
      || ' ' || new.family_name
    WHERE rowid = (SELECT number FROM search_entry WHERE record = new.id);
END;
CREATE TRIGGER person_leaves_search AFTER DELETE ON person BEGIN
  DELETE FROM search WHERE rowid = (SELECT number FROM search_entry WHERE record = old.id);
  DELETE FROM search_entry WHERE record = old.id;
END;

CREATE TRIGGER post_enters_search AFTER INSERT ON post BEGIN
  INSERT INTO search_entry (record, kind) VALUES (new.id, 'post');
  INSERT INTO search (rowid, words)
    SELECT number, new.title
    FROM search_entry WHERE record = new.id;
END;
CREATE TRIGGER post_changes_search AFTER UPDATE OF title ON post BEGIN
  UPDATE search SET words = new.title
    WHERE rowid = (SELECT number FROM search_entry WHERE record = new.id);
END;
CREATE TRIGGER post_leaves_search AFTER DELETE ON post BEGIN
  DELETE FROM search WHERE rowid = (SELECT number FROM search_entry WHERE record = old.id);
  DELETE FROM search_entry WHERE record = old.id;
END;

CREATE TRIGGER alias_enters_search AFTER INSERT ON alias BEGIN
  INSERT INTO search_entry (record, kind) VALUES (new.id, 'alias');
  INSERT INTO search (rowid, words)
    SELECT number, new.spelling
    FROM search_entry WHERE record = new.id;
END;
CREATE TRIGGER alias_changes_search AFTER UPDATE OF spelling ON alias BEGIN
  UPDATE search SET words = new.spelling
    WHERE rowid = (SELECT number FROM search_entry WHERE record = new.id);
END;
CREATE TRIGGER alias_leaves_search AFTER DELETE ON alias BEGIN
  DELETE FROM search WHERE rowid = (SELECT number FROM search_entry WHERE record = old.id);
  DELETE FROM search_entry WHERE record = old.id;
END;

CREATE TRIGGER biography_enters_search AFTER INSERT ON biography BEGIN
  INSERT INTO search_entry (record, kind) VALUES (new.id, 'biography');
  INSERT INTO search (rowid, words)
    SELECT number, plenary_words (new.text)
    FROM search_entry WHERE record = new.id;
END;
CREATE TRIGGER biography_changes_search AFTER UPDATE OF text ON biography BEGIN
  UPDATE search SET words = plenary_words (new.text)
    WHERE rowid = (SELECT number FROM search_entry WHERE record = new.id);
END;
CREATE TRIGGER biography_leaves_search AFTER DELETE ON biography BEGIN
  DELETE FROM search WHERE rowid = (SELECT number FROM search_entry WHERE record = old.id);
  DELETE FROM search_entry WHERE record = old.id;
END;

CREATE TRIGGER objective_enters_search AFTER INSERT ON objective BEGIN
  INSERT INTO search_entry (record, kind) VALUES (new.id, 'objective');
  INSERT INTO search (rowid, words)
    SELECT number, new.title || ' ' || new.short_title
    FROM search_entry WHERE record = new.id;
END;
CREATE TRIGGER objective_changes_search AFTER UPDATE OF title, short_title ON objective BEGIN
  UPDATE search SET words = new.title || ' ' || new.short_title
    WHERE rowid = (SELECT number FROM search_entry WHERE record = new.id);
END;
CREATE TRIGGER objective_leaves_search AFTER DELETE ON objective BEGIN
  DELETE FROM search WHERE rowid = (SELECT number FROM search_entry WHERE record = old.id);
  DELETE FROM search_entry WHERE record = old.id;
END;

CREATE TRIGGER session_enters_search AFTER INSERT ON session BEGIN
  INSERT INTO search_entry (record, kind) VALUES (new.id, 'session');
  INSERT INTO search (rowid, words)
    SELECT number, new.title
      || ' ' || new.short_title
      || ' ' || plenary_words (new.description)
      || ' ' || plenary_words (new.description_held)
    FROM search_entry WHERE record = new.id;
END;
CREATE TRIGGER session_changes_search AFTER UPDATE OF title, short_title, description, description_held ON session BEGIN
  UPDATE search SET words = new.title
      || ' ' || new.short_title
      || ' ' || plenary_words (new.description)
      || ' ' || plenary_words (new.description_held)
    WHERE rowid = (SELECT number FROM search_entry WHERE record = new.id);
END;
CREATE TRIGGER session_leaves_search AFTER DELETE ON session BEGIN
  DELETE FROM search WHERE rowid = (SELECT number FROM search_entry WHERE record = old.id);
  DELETE FROM search_entry WHERE record = old.id;
END;

CREATE TRIGGER question_enters_search AFTER INSERT ON question BEGIN
  INSERT INTO search_entry (record, kind) VALUES (new.id, 'question');
  INSERT INTO search (rowid, words)
    SELECT number, plenary_words (new.text)
    FROM search_entry WHERE record = new.id;
END;
CREATE TRIGGER question_changes_search AFTER UPDATE OF text ON question BEGIN
  UPDATE search SET words = plenary_words (new.text)
    WHERE rowid = (SELECT number FROM search_entry WHERE record = new.id);
END;
CREATE TRIGGER question_leaves_search AFTER DELETE ON question BEGIN
  DELETE FROM search WHERE rowid = (SELECT number FROM search_entry WHERE record = old.id);
  DELETE FROM search_entry WHERE record = old.id;
END;

CREATE TRIGGER assignment_enters_search AFTER INSERT ON assignment BEGIN
  INSERT INTO search_entry (record, kind) VALUES (new.id, 'assignment');
  INSERT INTO search (rowid, words)
    SELECT number, new.text || ' ' || new.topic
    FROM search_entry WHERE record = new.id;
END;
CREATE TRIGGER assignment_changes_search AFTER UPDATE OF text, topic ON assignment BEGIN
  UPDATE search SET words = new.text || ' ' || new.topic
    WHERE rowid = (SELECT number FROM search_entry WHERE record = new.id);
END;
CREATE TRIGGER assignment_leaves_search AFTER DELETE ON assignment BEGIN
  DELETE FROM search WHERE rowid = (SELECT number FROM search_entry WHERE record = old.id);
  DELETE FROM search_entry WHERE record = old.id;
END;

CREATE TRIGGER section_enters_search AFTER INSERT ON section BEGIN
  INSERT INTO search_entry (record, kind) VALUES (new.id, 'section');
  INSERT INTO search (rowid, words)
    SELECT number, plenary_words (new.title)
      || ' ' || new.short_title
      || ' ' || plenary_words (new.byline)
    FROM search_entry WHERE record = new.id;
END;
CREATE TRIGGER section_changes_search AFTER UPDATE OF title, short_title, byline ON section BEGIN
  UPDATE search SET words = plenary_words (new.title)
      || ' ' || new.short_title
      || ' ' || plenary_words (new.byline)
    WHERE rowid = (SELECT number FROM search_entry WHERE record = new.id);
END;
CREATE TRIGGER section_leaves_search AFTER DELETE ON section BEGIN
  DELETE FROM search WHERE rowid = (SELECT number FROM search_entry WHERE record = old.id);
  DELETE FROM search_entry WHERE record = old.id;
END;

CREATE TRIGGER intervention_enters_search AFTER INSERT ON intervention BEGIN
  INSERT INTO search_entry (record, kind) VALUES (new.id, 'intervention');
  INSERT INTO search (rowid, words)
    SELECT number, new.speaker
      || ' ' || plenary_words (new.note)
      || ' ' || plenary_words (new.statement)
    FROM search_entry WHERE record = new.id;
END;
CREATE TRIGGER intervention_changes_search AFTER UPDATE OF speaker, note, statement ON intervention BEGIN
  UPDATE search SET words = new.speaker
      || ' ' || plenary_words (new.note)
      || ' ' || plenary_words (new.statement)
    WHERE rowid = (SELECT number FROM search_entry WHERE record = new.id);
END;
CREATE TRIGGER intervention_leaves_search AFTER DELETE ON intervention BEGIN
  DELETE FROM search WHERE rowid = (SELECT number FROM search_entry WHERE record = old.id);
  DELETE FROM search_entry WHERE record = old.id;
END;

CREATE TRIGGER paragraph_enters_search AFTER INSERT ON paragraph BEGIN
  INSERT INTO search_entry (record, kind) VALUES (new.id, 'paragraph');
  INSERT INTO search (rowid, words)
    SELECT number, plenary_words (new.text)
    FROM search_entry WHERE record = new.id;
END;
CREATE TRIGGER paragraph_changes_search AFTER UPDATE OF text ON paragraph BEGIN
  UPDATE search SET words = plenary_words (new.text)
    WHERE rowid = (SELECT number FROM search_entry WHERE record = new.id);
END;
CREATE TRIGGER paragraph_leaves_search AFTER DELETE ON paragraph BEGIN
  DELETE FROM search WHERE rowid = (SELECT number FROM search_entry WHERE record = old.id);
  DELETE FROM search_entry WHERE record = old.id;
END;

CREATE TRIGGER table_cell_enters_search AFTER INSERT ON table_cell BEGIN
  INSERT INTO search_entry (record, kind) VALUES (new.id, 'table_cell');
  INSERT INTO search (rowid, words)
    SELECT number, plenary_words (new.text)
    FROM search_entry WHERE record = new.id;
END;
CREATE TRIGGER table_cell_changes_search AFTER UPDATE OF text ON table_cell BEGIN
  UPDATE search SET words = plenary_words (new.text)
    WHERE rowid = (SELECT number FROM search_entry WHERE record = new.id);
END;
CREATE TRIGGER table_cell_leaves_search AFTER DELETE ON table_cell BEGIN
  DELETE FROM search WHERE rowid = (SELECT number FROM search_entry WHERE record = old.id);
  DELETE FROM search_entry WHERE record = old.id;
END;

CREATE TRIGGER finding_enters_search AFTER INSERT ON finding BEGIN
  INSERT INTO search_entry (record, kind) VALUES (new.id, 'finding');
  INSERT INTO search (rowid, words)
    SELECT number, new.category || ' ' || new.lead || ' ' || plenary_words (new.text)
    FROM search_entry WHERE record = new.id;
END;
CREATE TRIGGER finding_changes_search AFTER UPDATE OF category, lead, text ON finding BEGIN
  UPDATE search SET words = new.category || ' ' || new.lead || ' ' || plenary_words (new.text)
    WHERE rowid = (SELECT number FROM search_entry WHERE record = new.id);
END;
CREATE TRIGGER finding_leaves_search AFTER DELETE ON finding BEGIN
  DELETE FROM search WHERE rowid = (SELECT number FROM search_entry WHERE record = old.id);
  DELETE FROM search_entry WHERE record = old.id;
END;

CREATE TRIGGER comment_enters_search AFTER INSERT ON comment BEGIN
  INSERT INTO search_entry (record, kind) VALUES (new.id, 'comment');
  INSERT INTO search (rowid, words)
    SELECT number, plenary_words (new.text)
    FROM search_entry WHERE record = new.id;
END;
CREATE TRIGGER comment_changes_search AFTER UPDATE OF text ON comment BEGIN
  UPDATE search SET words = plenary_words (new.text)
    WHERE rowid = (SELECT number FROM search_entry WHERE record = new.id);
END;
CREATE TRIGGER comment_leaves_search AFTER DELETE ON comment BEGIN
  DELETE FROM search WHERE rowid = (SELECT number FROM search_entry WHERE record = old.id);
  DELETE FROM search_entry WHERE record = old.id;
END;

CREATE TRIGGER fact_enters_search AFTER INSERT ON fact BEGIN
  INSERT INTO search_entry (record, kind) VALUES (new.id, 'fact');
  INSERT INTO search (rowid, words)
    SELECT number, new.label
    FROM search_entry WHERE record = new.id;
END;
CREATE TRIGGER fact_changes_search AFTER UPDATE OF label ON fact BEGIN
  UPDATE search SET words = new.label
    WHERE rowid = (SELECT number FROM search_entry WHERE record = new.id);
END;
CREATE TRIGGER fact_leaves_search AFTER DELETE ON fact BEGIN
  DELETE FROM search WHERE rowid = (SELECT number FROM search_entry WHERE record = old.id);
  DELETE FROM search_entry WHERE record = old.id;
END;

CREATE TRIGGER fact_value_enters_search AFTER INSERT ON fact_value BEGIN
  INSERT INTO search_entry (record, kind) VALUES (new.id, 'fact_value');
  INSERT INTO search (rowid, words)
    SELECT number, new.value
    FROM search_entry WHERE record = new.id;
END;
CREATE TRIGGER fact_value_changes_search AFTER UPDATE OF value ON fact_value BEGIN
  UPDATE search SET words = new.value
    WHERE rowid = (SELECT number FROM search_entry WHERE record = new.id);
END;
CREATE TRIGGER fact_value_leaves_search AFTER DELETE ON fact_value BEGIN
  DELETE FROM search WHERE rowid = (SELECT number FROM search_entry WHERE record = old.id);
  DELETE FROM search_entry WHERE record = old.id;
END;

INSERT INTO event (id) VALUES ('event');
PRAGMA application_id = 1349281134; -- "Plen"
PRAGMA user_version = 1;
