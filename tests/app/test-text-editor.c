/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The text editor as a widget: its properties, its actions and what it announces.
 */
#include "config.h"

#include "widgets/plenary-text-commands.h"
#include "widgets/plenary-text-editor.h"

#include <adwaita.h>

static gboolean
has_action (GtkWidgetClass *widget_class, const char *name)
{
  GType owner = G_TYPE_INVALID;
  const char *action = NULL;
  const GVariantType *parameter = NULL;
  const char *property = NULL;

  for (guint i = 0;
       gtk_widget_class_query_action (widget_class, i, &owner, &action, &parameter, &property); i++)
    if (g_str_equal (action, name))
      return TRUE;

  return FALSE;
}

static void
test_commands (void)
{
  guint n_commands = 0;
  const PlenaryCommandInfo *commands = plenary_text_commands_get (&n_commands);
  g_autoptr (GTypeClass) editor_class = g_type_class_ref (PLENARY_TYPE_TEXT_EDITOR);
  g_autoptr (GHashTable) keys = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < n_commands; i++)
    {
      guint key = 0;
      GdkModifierType modifiers = 0;

      g_assert_true (has_action (GTK_WIDGET_CLASS (editor_class), commands[i].action));
      g_assert_true (gtk_accelerator_parse (commands[i].keys, &key, &modifiers));
      g_assert_true (g_hash_table_add (keys, (char *) commands[i].keys));
    }
}

static void
count_cb (int *n_calls)
{
  (*n_calls)++;
}

static void
test_properties (void)
{
  GtkWidget *editor = g_object_ref_sink (plenary_text_editor_new ());
  PlenaryTextEditor *self = PLENARY_TEXT_EDITOR (editor);
  g_autoptr (PlenaryText) text = plenary_text_new_from_markup ("a <b>b</b>", NULL);
  g_autoptr (PlenaryText) same = plenary_text_new_from_markup ("a <b>b</b>", NULL);
  int n_changes = 0;
  int n_notices = 0;

  g_signal_connect_swapped (editor, "changed", G_CALLBACK (count_cb), &n_changes);
  g_signal_connect_swapped (editor, "notify::text", G_CALLBACK (count_cb), &n_notices);

  g_assert_true (plenary_text_is_empty (plenary_text_editor_get_text (self)));
  g_object_set (editor, "text", text, "title", "Aims", "placeholder", "Say why", "first-note", 3u,
                NULL);
  plenary_text_editor_set_text (self, same);
  g_assert_true (plenary_text_equal (plenary_text_editor_get_text (self), text));
  g_assert_cmpstr (plenary_text_editor_get_title (self), ==, "Aims");
  g_assert_cmpstr (plenary_text_editor_get_placeholder (self), ==, "Say why");
  g_assert_cmpuint (plenary_text_editor_get_first_note (self), ==, 3);
  g_assert_true (plenary_text_editor_get_editable (self));
  g_assert_true (plenary_text_editor_get_multi_line (self));
  g_assert_cmpint (n_notices, ==, 1);
  g_assert_cmpint (n_changes, ==, 0);

  plenary_text_editor_set_text (self, NULL);
  g_assert_cmpint (n_notices, ==, 2);
  plenary_text_editor_insert_reference (self, "p", PLENARY_REFERENCE_TITLE);
  g_assert_cmpint (n_notices, ==, 3);
  g_assert_cmpint (n_changes, ==, 1);

  g_object_run_dispose (G_OBJECT (editor));
  g_assert_finalize_object (editor);
}

static void
test_actions (void)
{
  GtkWidget *editor = g_object_ref_sink (plenary_text_editor_new ());
  PlenaryTextEditor *self = PLENARY_TEXT_EDITOR (editor);
  gboolean is_bold = FALSE;

  g_assert_true (gtk_widget_activate_action (editor, "text.bold", NULL));
  g_object_get (editor, "bold", &is_bold, NULL);
  g_assert_true (is_bold);
  g_assert_true (gtk_widget_activate_action (editor, "text.no-break-space", NULL));
  g_assert_cmpstr (plenary_text_get_markup (plenary_text_editor_get_text (self)), ==,
                   "<b>\xc2\xa0</b>");
  g_assert_true (gtk_widget_activate_action (editor, "text.bullets", NULL));
  g_assert_true (gtk_widget_activate_action (editor, "text.indent", NULL));
  g_assert_cmpstr (plenary_text_get_markup (plenary_text_editor_get_text (self)), ==,
                   "<item level=\"2\" as=\"bullet\"/><b>\xc2\xa0</b>");
  g_assert_true (gtk_widget_activate_action (editor, "text.bullets", NULL));
  g_assert_cmpstr (plenary_text_get_markup (plenary_text_editor_get_text (self)), ==,
                   "<b>\xc2\xa0</b>");

  /* One line has no lists; what is only read has no commands. */
  plenary_text_editor_set_multi_line (self, FALSE);
  gtk_widget_activate_action (editor, "text.bullets", NULL);
  plenary_text_editor_set_editable (self, FALSE);
  gtk_widget_activate_action (editor, "text.no-break-space", NULL);
  g_assert_cmpstr (plenary_text_get_markup (plenary_text_editor_get_text (self)), ==,
                   "<b>\xc2\xa0</b>");
  g_assert_finalize_object (editor);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (!gtk_init_check ())
    {
      g_print ("1..0 # SKIP there is no display\n");
      return 0;
    }
  adw_init ();
  g_test_add_func ("/app/text-editor/commands", test_commands);
  g_test_add_func ("/app/text-editor/properties", test_properties);
  g_test_add_func ("/app/text-editor/actions", test_actions);

  return g_test_run ();
}
