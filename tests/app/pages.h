/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * For tests of pages: the example opened from a copy, a page in a window, and a look at what is
 * in it.
 */
#pragma once

#include "plenary-page.h"

#include <glib/gstdio.h>

G_BEGIN_DECLS

/* Lets the main loop run until something is so; the test runner stops what never is. */
#define wait_until(condition)                                                                      \
  G_STMT_START                                                                                     \
  {                                                                                                \
    while (!(condition))                                                                           \
      if (!g_main_context_iteration (NULL, FALSE))                                                 \
        g_thread_yield ();                                                                         \
  }                                                                                                \
  G_STMT_END

typedef struct
{
  char *folder;
  PlenaryProject *project;
  GtkWidget *window;
  PlenaryPage *page;
} Fixture;

static inline void
open_project (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) example = g_file_new_for_path (g_getenv ("PLENARY_EXAMPLE"));
  g_autofree char *path = NULL;

  fixture->folder = g_dir_make_tmp ("plenary-XXXXXX", NULL);
  path = g_build_filename (fixture->folder, "a.plenary", NULL);

  g_autoptr (GFile) copy = g_file_new_for_path (path);

  g_file_copy (example, copy, G_FILE_COPY_NONE, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  fixture->project = plenary_project_open (copy, NULL, &error);
  g_assert_no_error (error);
}

static inline void
close_project (Fixture *fixture)
{
  g_autofree char *path = g_build_filename (fixture->folder, "a.plenary", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (plenary_project_close (fixture->project, &error));
  g_assert_no_error (error);
  g_object_unref (fixture->project);
  g_unlink (path);
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
}

/* The window has the actions that pages lead away by, and remembers what they were given. */
static inline void
note_activation (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_autofree char *given = g_variant_print (parameter, FALSE);

  g_object_set_data_full (G_OBJECT (user_data), g_action_get_name (G_ACTION (action)),
                          g_steal_pointer (&given), g_free);
}

static inline void
add_action (GtkWidget *window, const char *prefix, const char *name)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) action = g_simple_action_new (name, G_VARIANT_TYPE ("(ss)"));

  g_signal_connect (action, "activate", G_CALLBACK (note_activation), window);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
  gtk_widget_insert_action_group (window, prefix, G_ACTION_GROUP (group));
}

static inline void
open_page (Fixture *fixture, GType page_type)
{
  open_project (fixture);
  fixture->page = g_object_new (page_type, "project", fixture->project, NULL);
  fixture->window = gtk_window_new ();
  add_action (fixture->window, "page", "go-to");
  add_action (fixture->window, "project", "export");
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1000, 700);
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
  gtk_window_present (GTK_WINDOW (fixture->window));
}

static inline void
close_page (Fixture *fixture)
{
  GObject *page = G_OBJECT (g_object_ref (fixture->page));

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (page);
  close_project (fixture);
}

/* Changes a column of a record in an edit of its own, as words. */
static inline void
change (Fixture *fixture, GType type, const char *id, guint column, const char *value)
{
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Change");
  g_autoptr (GError) error = NULL;

  plenary_edit_set_string (edit, type, id, column, value);
  g_assert_true (plenary_edit_commit (edit, &error));
  g_assert_no_error (error);
}

/* All widgets of a class below a widget, in order. */
static inline void
collect_widgets (GPtrArray *found, GtkWidget *widget, GType type)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_widgets (found, child, type);
}

static inline GPtrArray *
list_widgets (gpointer widget, GType type)
{
  GPtrArray *found = g_ptr_array_new ();

  collect_widgets (found, widget, type);

  return found;
}

/* The visible label that says these words, or NULL. */
static inline GtkWidget *
find_label (gpointer widget, const char *words)
{
  g_autoptr (GPtrArray) labels = list_widgets (widget, GTK_TYPE_LABEL);

  for (guint i = 0; i < labels->len; i++)
    if (g_str_equal (gtk_label_get_text (labels->pdata[i]), words)
        && gtk_widget_get_mapped (labels->pdata[i]))
      return labels->pdata[i];

  return NULL;
}

G_END_DECLS
