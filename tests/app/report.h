/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A report in a project of its own, shown in a buffer, and hands that write in it.
 *
 *   h1 "One"   p1 "alpha"   p2 "beta" (by Egypt)   p3 "gamma" (by Egypt)   p4 "delta"
 *   h2 "Two"   p5 "epsilon"
 */
#pragma once

#include "model/plenary-document.h"
#include "model/plenary-intervention.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"
#include "summary/plenary-report-buffer.h"

typedef struct
{
  char *folder;
  PlenaryProject *project;
  PlenaryReportBuffer *buffer;
} Report;

static inline G_GNUC_NULL_TERMINATED void
put (PlenaryEdit *edit, GType type, const char *id, ...)
{
  g_autoptr (PlenaryRow) row = plenary_row_new_with_id (type, id);
  va_list values;
  guint column = 0;

  va_start (values, id);
  for (const char *name = va_arg (values, const char *); name != NULL;
       name = va_arg (values, const char *))
    {
      g_autoptr (GError) error = NULL;

      if (!plenary_table_info_find_column (plenary_row_get_info (row), name, &column))
        g_error ("no column “%s”", name);
      plenary_row_set_string (row, column, va_arg (values, const char *), &error);
      g_assert_no_error (error);
    }
  va_end (values);
  plenary_edit_insert (edit, row);
}

static inline PlenaryModel *
get_model (Report *report)
{
  return plenary_project_get_model (report->project);
}

static inline PlenaryEdit *
begin (Report *report)
{
  return plenary_project_begin_edit (report->project, "Test");
}

static inline void
commit (PlenaryEdit *edit)
{
  g_autoptr (GError) error = NULL;

  plenary_edit_commit (edit, &error);
  g_assert_no_error (error);
}

static inline void
fill (Report *report)
{
  PlenaryEdit *edit = begin (report);

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

static inline void
show (Report *report)
{
  plenary_report_buffer_show (report->buffer, report->project,
                              plenary_model_lookup (get_model (report), PLENARY_TYPE_DOCUMENT, "d"),
                              NULL);
}

static inline void
set_up_report (Report *report, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  report->folder = g_dir_make_tmp ("plenary-test-XXXXXX", &error);
  g_assert_no_error (error);

  g_autofree char *path = g_build_filename (report->folder, "Event.plenary", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  report->project = plenary_project_create (file, &error);
  g_assert_no_error (error);
  fill (report);
  report->buffer = plenary_report_buffer_new ();
  show (report);
}

static inline void
tear_down_report (Report *report, gconstpointer user_data)
{
  g_autofree char *path = g_build_filename (report->folder, "Event.plenary", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_object_unref (report->buffer);
  g_assert_true (plenary_project_close (report->project, NULL));
  g_object_unref (report->project);
  g_file_delete (file, NULL, NULL);
  g_free (report->folder);
}

/* What the project holds, as "One|p1:alpha|p2:beta"; those with ids of their own as "?:words". */
static inline char *
dup_stored (Report *report)
{
  GString *found = g_string_new (NULL);
  g_autoptr (GPtrArray) blocks = plenary_report_blocks_list (get_model (report), "d", NULL);

  for (guint i = 0; i < blocks->len; i++)
    {
      PlenaryReportBlock *block = g_ptr_array_index (blocks, i);
      const char *id = plenary_record_get_id (block->record);
      const char *markup
          = plenary_record_get_text (block->record, plenary_report_block_get_column (block));

      if (i > 0)
        g_string_append_c (found, '|');
      if (plenary_report_block_is_paragraph (block))
        g_string_append_printf (found, "%s:", strlen (id) <= 3 ? id : "?");
      g_string_append (found, markup);
    }

  return g_string_free_and_steal (found);
}

/* What the buffer shows, block by block, as it is read from it. */
static inline char *
dup_shown (Report *report)
{
  GString *found = g_string_new (NULL);

  for (guint i = 0; i < plenary_report_buffer_get_n_blocks (report->buffer); i++)
    {
      PlenaryReportBlock *block = plenary_report_buffer_get_block (report->buffer, i);
      const char *id = plenary_record_get_id (block->record);
      GtkTextIter start;
      GtkTextIter end;

      plenary_report_buffer_get_words (report->buffer, i, &start, &end);

      g_autoptr (PlenaryText) text
          = plenary_text_buffer_dup_range (PLENARY_TEXT_BUFFER (report->buffer), &start, &end);

      if (i > 0)
        g_string_append_c (found, '|');
      if (plenary_report_block_is_paragraph (block))
        g_string_append_printf (found, "%s:", strlen (id) <= 3 ? id : "?");
      g_string_append (found, plenary_text_get_markup (text));
    }

  return g_string_free_and_steal (found);
}

/* The project and the buffer say the same, and it is this. */
static inline void
assert_report (Report *report, const char *expected)
{
  g_autofree char *stored = dup_stored (report);
  g_autofree char *shown = dup_shown (report);

  g_assert_cmpstr (stored, ==, expected);
  g_assert_cmpstr (shown, ==, expected);
}

static inline guint
find (Report *report, const char *id)
{
  guint position = 0;
  PlenaryRecord *record = plenary_model_find (get_model (report), id);

  g_assert_nonnull (record);
  g_assert_true (plenary_report_buffer_find_record (report->buffer, record, &position));

  return position;
}

static inline void
put_cursor (Report *report, const char *id, gsize offset)
{
  GtkTextIter iter;

  plenary_report_buffer_get_place (report->buffer, find (report, id), offset, &iter);
  gtk_text_buffer_place_cursor (GTK_TEXT_BUFFER (report->buffer), &iter);
}

static inline void
choose (Report *report, const char *first, gsize start, const char *last, gsize end)
{
  GtkTextIter from;
  GtkTextIter to;

  plenary_report_buffer_get_place (report->buffer, find (report, first), start, &from);
  plenary_report_buffer_get_place (report->buffer, find (report, last), end, &to);
  gtk_text_buffer_select_range (GTK_TEXT_BUFFER (report->buffer), &to, &from);
}

/* Where the cursor is: "p1:3". */
static inline void
assert_cursor (Report *report, const char *expected)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (report->buffer);
  GtkTextIter cursor;
  guint position = 0;

  gtk_text_buffer_get_iter_at_mark (buffer, &cursor, gtk_text_buffer_get_insert (buffer));
  g_assert_true (plenary_report_buffer_find (report->buffer, &cursor, &position));

  const char *id
      = plenary_record_get_id (plenary_report_buffer_get_block (report->buffer, position)->record);
  g_autofree char *found
      = g_strdup_printf ("%s:%" G_GSIZE_FORMAT, strlen (id) <= 3 ? id : "?",
                         plenary_report_buffer_get_offset (report->buffer, position, &cursor));

  g_assert_cmpstr (found, ==, expected);
}

/* As the view does for each key. */
static inline void
type (Report *report, const char *words)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (report->buffer);

  for (const char *at = words; *at != '\0'; at = g_utf8_next_char (at))
    {
      gtk_text_buffer_begin_user_action (buffer);
      gtk_text_buffer_delete_selection (buffer, TRUE, TRUE);
      gtk_text_buffer_insert_interactive_at_cursor (buffer, at, (int) (g_utf8_next_char (at) - at),
                                                    TRUE);
      gtk_text_buffer_end_user_action (buffer);
    }
}

static inline void
press_enter (Report *report)
{
  plenary_text_buffer_break_line (PLENARY_TEXT_BUFFER (report->buffer));
}

static inline void
press_delete (Report *report)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (report->buffer);
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_begin_user_action (buffer);
  if (!gtk_text_buffer_delete_selection (buffer, TRUE, TRUE))
    {
      gtk_text_buffer_get_iter_at_mark (buffer, &start, gtk_text_buffer_get_insert (buffer));
      end = start;
      gtk_text_iter_forward_cursor_position (&end);
      gtk_text_buffer_delete_interactive (buffer, &start, &end, TRUE);
    }
  gtk_text_buffer_end_user_action (buffer);
}

static inline void
press_backspace (Report *report)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (report->buffer);
  GtkTextIter iter;

  if (plenary_report_buffer_join (report->buffer))
    return;

  gtk_text_buffer_begin_user_action (buffer);
  if (!gtk_text_buffer_delete_selection (buffer, TRUE, TRUE))
    {
      gtk_text_buffer_get_iter_at_mark (buffer, &iter, gtk_text_buffer_get_insert (buffer));
      gtk_text_buffer_backspace (buffer, &iter, TRUE, TRUE);
    }
  gtk_text_buffer_end_user_action (buffer);
}

static inline void
undo (Report *report)
{
  g_autoptr (GError) error = NULL;

  plenary_project_undo (report->project, &error);
  g_assert_no_error (error);
}

static inline void
redo (Report *report)
{
  g_autoptr (GError) error = NULL;

  plenary_project_redo (report->project, &error);
  g_assert_no_error (error);
}
