/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A report of two sections, and short words for what tests of its paragraphs do with it.
 *
 *   h1   p1 "alpha"   p2 "beta" (by i1)   p3 "gamma" (by i1)   p4 "delta"
 *   h2   p5 "epsilon"
 */
#pragma once

#include "store/fixture.h"

#include "model/plenary-document.h"
#include "model/plenary-intervention.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"

/* One record: a type, an id, and pairs of column and value. */
static inline G_GNUC_NULL_TERMINATED void
put (PlenaryEdit *edit, GType type, const char *id, ...)
{
  g_autoptr (PlenaryRow) row = plenary_row_new_with_id (type, id);
  const PlenaryTableInfo *info = plenary_row_get_info (row);
  va_list values;
  guint column = 0;

  va_start (values, id);
  for (const char *name = va_arg (values, const char *); name != NULL;
       name = va_arg (values, const char *))
    {
      g_autoptr (GError) error = NULL;

      if (!plenary_table_info_find_column (info, name, &column))
        g_error ("no column “%s” in “%s”", name, info->name);
      plenary_row_set_string (row, column, va_arg (values, const char *), &error);
      g_assert_no_error (error);
    }
  va_end (values);
  plenary_edit_insert (edit, row);
}

static inline PlenaryEdit *
begin (Fixture *fixture)
{
  return plenary_project_begin_edit (fixture->project, "Test");
}

static inline PlenaryModel *
get_model (Fixture *fixture)
{
  return plenary_project_get_model (fixture->project);
}

static inline PlenaryRecord *
get_paragraph (Fixture *fixture, const char *id)
{
  PlenaryRecord *record = plenary_model_lookup (get_model (fixture), PLENARY_TYPE_PARAGRAPH, id);

  g_assert_nonnull (record);

  return record;
}

static inline void
set_up_report (Fixture *fixture, gconstpointer user_data)
{
  set_up (fixture, user_data);

  PlenaryEdit *edit = begin (fixture);

  put (edit, PLENARY_TYPE_SESSION, "s1", "rank", "i", NULL);
  put (edit, PLENARY_TYPE_INTERVENTION, "i1", "session-id", "s1", "rank", "i", "speaker", "Egypt",
       NULL);
  put (edit, PLENARY_TYPE_DOCUMENT, "d", "kind", "summary-report", NULL);
  put (edit, PLENARY_TYPE_SECTION, "h1", "document-id", "d", "rank", "c", "title", "One", NULL);
  put (edit, PLENARY_TYPE_SECTION, "h2", "document-id", "d", "rank", "i", "title", "Two", NULL);
  put (edit, PLENARY_TYPE_PARAGRAPH, "p1", "section-id", "h1", "rank", "c", "text", "alpha", NULL);
  put (edit, PLENARY_TYPE_PARAGRAPH, "p2", "section-id", "h1", "rank", "f", "text", "beta",
       "intervention-id", "i1", NULL);
  put (edit, PLENARY_TYPE_PARAGRAPH, "p3", "section-id", "h1", "rank", "i", "text", "gamma",
       "intervention-id", "i1", NULL);
  put (edit, PLENARY_TYPE_PARAGRAPH, "p4", "section-id", "h1", "rank", "m", "text", "delta", NULL);
  put (edit, PLENARY_TYPE_PARAGRAPH, "p5", "section-id", "h2", "rank", "i", "text", "epsilon",
       NULL);
  commit (edit);
}

/* Paragraphs of a section as "p1:alpha p2:beta"; those with ids of their own as "?:words". */
static inline void
assert_section (Fixture *fixture, const char *section_id, const char *expected)
{
  PlenaryRecordList *list = plenary_model_list_by (get_model (fixture), PLENARY_TYPE_PARAGRAPH,
                                                   PLENARY_PARAGRAPH_SECTION_ID, section_id);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *paragraph = plenary_record_list_get (list, i);
      const char *id = plenary_record_get_id (paragraph);

      g_string_append_printf (found, "%s%s:%s", i > 0 ? " " : "", strlen (id) <= 3 ? id : "?",
                              plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_TEXT));
    }
  g_assert_cmpstr (found->str, ==, expected);
}

static inline PlenaryRecord *
get_at (Fixture *fixture, const char *section_id, guint position)
{
  return plenary_record_list_get (plenary_model_list_by (get_model (fixture),
                                                         PLENARY_TYPE_PARAGRAPH,
                                                         PLENARY_PARAGRAPH_SECTION_ID, section_id),
                                  position);
}

/* An array of the paragraphs with these ids, separated by spaces. */
static inline GPtrArray *
list_paragraphs (Fixture *fixture, const char *ids)
{
  g_auto (GStrv) each = g_strsplit (ids, " ", -1);
  GPtrArray *paragraphs = g_ptr_array_new ();

  for (gsize i = 0; each[i] != NULL; i++)
    g_ptr_array_add (paragraphs, get_paragraph (fixture, each[i]));

  return paragraphs;
}

#define add_report_test(path, test) g_test_add (path, Fixture, NULL, set_up_report, test, tear_down)
