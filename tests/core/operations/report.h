/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A project with an agenda and people, for tests of what is done to its report: an opening, a
 * roundtable chaired by Examplia and facilitated by Bob Deck of the Skippers' Guild, a break, a
 * café with two tables, a closing. Records are added as in tests of compose: a record a line.
 */
#pragma once

#include "../store/fixture.h"

#include "model/plenary-assignment.h"
#include "model/plenary-document.h"
#include "model/plenary-finding.h"
#include "model/plenary-holder.h"
#include "model/plenary-intervention-objective.h"
#include "model/plenary-intervention.h"
#include "model/plenary-mark.h"
#include "model/plenary-paragraph-objective.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-person.h"
#include "model/plenary-post.h"
#include "model/plenary-section.h"

static inline G_GNUC_NULL_TERMINATED void
put (PlenaryEdit *edit, const char *table, const char *id, ...)
{
  static guint count = 0;
  GType type = plenary_model_get_type_of_table (table);
  const PlenaryTableInfo *info = plenary_table_info_of_type (type);
  g_autoptr (PlenaryRow) row
      = id != NULL ? plenary_row_new_with_id (type, id) : plenary_row_new (type);
  g_autofree char *rank = g_strdup_printf ("%05ui", ++count);
  va_list values;
  guint column = 0;

  if (plenary_table_info_find_column (info, "rank", &column))
    plenary_row_set_text (row, column, rank);
  va_start (values, id);
  for (const char *name = va_arg (values, const char *); name != NULL;
       name = va_arg (values, const char *))
    {
      g_autoptr (GError) error = NULL;

      if (!plenary_table_info_find_column (info, name, &column))
        g_error ("no column “%s” in “%s”", name, table);
      plenary_row_set_string (row, column, va_arg (values, const char *), &error);
      g_assert_no_error (error);
    }
  va_end (values);
  plenary_edit_insert (edit, row);
}

static inline void
put_joined (PlenaryEdit *edit, GType type, const char *first, const char *second)
{
  g_autoptr (PlenaryRow) row = plenary_row_new_joined (type, first, second);

  plenary_edit_insert (edit, row);
}

static inline PlenaryModel *
model_of (Fixture *fixture)
{
  return plenary_project_get_model (fixture->project);
}

static inline PlenaryEdit *
begin (Fixture *fixture)
{
  return plenary_project_begin_edit (fixture->project, "Test");
}

static inline PlenaryRecord *
get (Fixture *fixture, const char *id)
{
  PlenaryRecord *record = plenary_model_find (model_of (fixture), id);

  if (record == NULL)
    g_error ("there is no “%s”", id);

  return record;
}

static inline PlenaryRecordList *
all_of (Fixture *fixture, GType type)
{
  return plenary_model_list (model_of (fixture), type);
}

static inline guint
count (Fixture *fixture, GType type)
{
  return plenary_record_list_get_length (all_of (fixture, type));
}

static inline PlenaryRecord *
last_of (Fixture *fixture, GType type)
{
  PlenaryRecordList *all = all_of (fixture, type);

  g_assert_cmpuint (plenary_record_list_get_length (all), >, 0);

  return plenary_record_list_get (all, plenary_record_list_get_length (all) - 1);
}

static inline void
put_people (PlenaryEdit *edit)
{
  put (edit, "body", "xx", "kind", "state", "name", "Examplia", NULL);
  put (edit, "body", "yy", "kind", "state", "name", "Isles", "article", "the", "acronym", "IIS",
       "adjective", "Islander", NULL);
  put (edit, "body", "zz", "kind", "state", "name", "Zembla", NULL);
  put (edit, "body", "guild", "name", "Skippers' Guild", "acronym", "SG", "article", "the", NULL);
  put (edit, "person", "ann", "honorific", "Ms.", "given-name", "Ann", "family-name", "Other",
       NULL);
  put (edit, "post", "post-ann", "person-id", "ann", "body-id", "xx", "title", "Envoy", NULL);
  put (edit, "person", "bob", "given-name", "Bob", "family-name", "Deck", NULL);
  put (edit, "post", "post-bob", "person-id", "bob", "body-id", "guild", "title", "Warden", NULL);
}

static inline void
put_agenda (PlenaryEdit *edit)
{
  put (edit, "day", "d1", "date", "2030-05-02", NULL);
  put (edit, "session", "s-open", "day-id", "d1", "kind", "opening", "title", "Opening", NULL);
  put (edit, "session", "s-rt", "day-id", "d1", "kind", "roundtable", "title", "Harbours",
       "duration", "60", "starts-at", "600", NULL);
  put (edit, "assignment", "a-chair", "session-id", "s-rt", "role", "chair", "person-id", "ann",
       "state", "confirmed", NULL);
  put (edit, "assignment", "a-fac", "session-id", "s-rt", "role", "facilitator", "person-id", "bob",
       "state", "confirmed", NULL);
  put (edit, "assignment", "a-gone", "session-id", "s-rt", "role", "moderator", "body-id", "zz",
       "state", "declined", NULL);
  put (edit, "session", "s-break", "day-id", "d1", "kind", "break", "title", "Coffee", NULL);
  put (edit, "session", "s-cafe", "day-id", "d1", "kind", "cafe", "title", "Tables", NULL);
  put (edit, "session", "s-table-1", "parent-id", "s-cafe", "kind", "cafe", "title", "Ropes", NULL);
  put (edit, "session", "s-item", "parent-id", "s-cafe", "kind", "item", "title", "Rules", NULL);
  put (edit, "session", "s-close", "day-id", "d1", "kind", "closing", "title", "Closing", NULL);
  put (edit, "session", "s-tray", "title", "Not scheduled", NULL);
}

static inline void
put_objectives (PlenaryEdit *edit)
{
  put (edit, "framework", "f", "acronym", "ABC", NULL);
  put (edit, "objective", "o-1", "framework-id", "f", "number", "1", "title", "Keep the ropes dry",
       NULL);
  put (edit, "objective", "o-2", "framework-id", "f", "number", "2", "title", "Mend the nets",
       NULL);
  put (edit, "allocation", "al", "framework-id", "f", NULL);
  put (edit, "placement", "al.o-1", "allocation-id", "al", "objective-id", "o-1", "session-id",
       "s-rt", NULL);
  put (edit, "placement", "al.o-2", "allocation-id", "al", "objective-id", "o-2", "session-id",
       "s-rt", NULL);
}

static inline void
set_up_event (Fixture *fixture, gconstpointer user_data)
{
  set_up (fixture, user_data);

  PlenaryEdit *edit = begin (fixture);

  put_people (edit);
  put_agenda (edit);
  put_objectives (edit);
  commit (edit);
}
