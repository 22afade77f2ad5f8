/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The text editor as a widget: its properties, its actions and what it announces.
 */
#include "config.h"

#include "widgets/plenary-text-commands.h"
#include "widgets/plenary-text-actions.h"
#include "widgets/plenary-text-editor.h"
#include "widgets/plenary-text-link-popover.h"
#include "widgets/plenary-text-view-private.h"

#include <adwaita.h>
#include <string.h>

static void
assert_keys_are_new (GHashTable *keys, const PlenaryCommandInfo *command)
{
  g_auto (GStrv) accelerators = g_strsplit (command->keys != NULL ? command->keys : "", " ", -1);

  for (gsize i = 0; accelerators[i] != NULL; i++)
    {
      guint key = 0;
      GdkModifierType modifiers = 0;

      g_assert_true (gtk_accelerator_parse (accelerators[i], &key, &modifiers));
      g_assert_true (g_hash_table_add (keys, gtk_accelerator_name (key, modifiers)));
    }
}

/* Every command of the table is an action of the editor, and has keys that no command of the
 * application has: those would be taken first. */
static void
test_commands (void)
{
  guint n_text_commands = 0;
  guint n_commands = 0;
  const PlenaryCommandInfo *text_commands = plenary_text_commands_get (&n_text_commands);
  const PlenaryCommandInfo *commands = plenary_commands_get (&n_commands);
  g_autoptr (PlenaryTextView) view
      = g_object_ref_sink (g_object_new (PLENARY_TYPE_TEXT_VIEW, NULL));
  g_autoptr (GSimpleActionGroup) actions = plenary_text_actions_new (view, GTK_WIDGET (view));
  g_autoptr (GHashTable) keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < n_commands; i++)
    if (!g_str_has_prefix (commands[i].action, "text."))
      assert_keys_are_new (keys, &commands[i]);
  for (guint i = 0; i < n_text_commands; i++)
    {
      g_assert_true (g_str_has_prefix (text_commands[i].action, "text."));
      g_assert_true (g_action_group_has_action (G_ACTION_GROUP (actions),
                                                text_commands[i].action + strlen ("text.")));
      assert_keys_are_new (keys, &text_commands[i]);
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

  g_assert_true (gtk_widget_activate_action (editor, "text.bold", NULL));
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

static PlenaryTextView *
make_view (const char *markup)
{
  PlenaryTextView *view = g_object_ref_sink (g_object_new (PLENARY_TYPE_TEXT_VIEW, NULL));
  g_autoptr (PlenaryText) text = plenary_text_new_from_markup (markup, NULL);

  plenary_text_buffer_set_text (plenary_text_view_get_buffer (view), text);

  return view;
}

static void
select_all (PlenaryTextView *view)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_text_buffer_select_range (buffer, &start, &end);
}

static void
edited_cb (gboolean *is_edited)
{
  *is_edited = TRUE;
}

/* Pastes what the clipboard holds in place of all, and waits for it. */
static void
assert_pasted (const char *signal, const char *before, const char *after)
{
  g_autoptr (PlenaryTextView) view = make_view (before);
  PlenaryTextBuffer *buffer = plenary_text_view_get_buffer (view);
  gboolean is_edited = FALSE;

  select_all (view);
  g_signal_connect_swapped (buffer, "edited", G_CALLBACK (edited_cb), &is_edited);
  if (signal != NULL)
    g_signal_emit_by_name (view, signal);
  else
    plenary_text_view_paste_plain (view);
  while (!is_edited)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (plenary_text_get_markup (plenary_text_buffer_get_text (buffer)), ==, after);
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  char **html = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GInputStream) stream
      = gdk_clipboard_read_finish (GDK_CLIPBOARD (source), result, NULL, &error);

  g_assert_no_error (error);

  g_autoptr (GBytes) bytes = g_input_stream_read_bytes (stream, 4096, NULL, &error);

  g_assert_no_error (error);
  *html = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
test_clipboard (void)
{
  static const char markup[]
      = "one <b>two</b><note>n</note>\n<item level=\"1\" as=\"decimal\"/><ref to=\"p\" "
        "as=\"title\"/> x";
  g_autoptr (PlenaryTextView) view = make_view (markup);
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (view));
  const char *types[] = { "text/html", NULL };
  g_autofree char *html = NULL;

  /* Here it is itself, there it is HTML or words. */
  select_all (view);
  g_signal_emit_by_name (view, "copy-clipboard");
  assert_pasted ("paste-clipboard", "", markup);
  assert_pasted (NULL, "<i>old</i>", "<i>one two1</i>\n<i>1.\t[?] x</i>");
  gdk_clipboard_read_async (clipboard, types, G_PRIORITY_DEFAULT, NULL, read_cb, &html);
  while (html == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (g_str_has_prefix (html, "<p>one <b>two</b><a class=\"sdfootnoteanc\""));

  g_signal_emit_by_name (view, "cut-clipboard");
  g_assert_true (
      plenary_text_is_empty (plenary_text_buffer_get_text (plenary_text_view_get_buffer (view))));
}

static void
test_paste_html (void)
{
  static const char html[] = "<p style='color:red'>a <b>b</b></p><ul><li>c</ul><script>d</script>";
  g_autoptr (PlenaryTextView) view = make_view ("");
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (view));
  g_autoptr (GBytes) bytes = g_bytes_new_static (html, strlen (html));
  g_autoptr (GBytes) nothing = g_bytes_new_static ("<img>", 5);
  g_autoptr (GdkContentProvider) content = gdk_content_provider_new_for_bytes ("text/html", bytes);
  GdkContentProvider *both[] = { gdk_content_provider_new_for_bytes ("text/html", nothing),
                                 gdk_content_provider_new_typed (G_TYPE_STRING, "words") };
  g_autoptr (GdkContentProvider) empty = gdk_content_provider_new_union (both, 2);

  gdk_clipboard_set_content (clipboard, content);
  assert_pasted ("paste-clipboard", "old", "a <b>b</b>\n<item level=\"1\" as=\"bullet\"/>c");

  /* HTML without words: the words are taken that are beside it. */
  gdk_clipboard_set_content (clipboard, empty);
  assert_pasted ("paste-clipboard", "old", "words");
}

/* Spelling says nothing without a dictionary, and its marks are no change of the text. */
static void
test_spelling (void)
{
  static const char *const languages[] = { "en-GB", "en-XX", "tlh", NULL };
  g_autoptr (PlenaryTextView) view = make_view ("on the date<note>n</note>, 10 m<sup>2</sup>");
  PlenaryTextBuffer *buffer = plenary_text_view_get_buffer (view);
  gboolean is_edited = FALSE;

  g_signal_connect_swapped (buffer, "edited", G_CALLBACK (edited_cb), &is_edited);
  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      plenary_text_view_set_language (view, languages[i]);
      plenary_text_view_watch_spelling (view);
      while (g_main_context_iteration (NULL, FALSE))
        ;
    }
  g_assert_false (is_edited);
  g_assert_cmpstr (plenary_text_get_markup (plenary_text_buffer_get_text (buffer)), ==,
                   "on the date<note>n</note>, 10 m<sup>2</sup>");
}

/* What is written in capitals is no wrong word, whenever it was written. */
static void
test_acronyms (void)
{
  static const struct
  {
    const char *word;
    gboolean is_right;
  } cases[] = {
    { "GCM", TRUE },  { "NGOs", TRUE },  { "IMRF", TRUE },  { "GFMD", TRUE },
    { "Gcm", FALSE }, { "imrf", FALSE }, { "Xqzt", FALSE }, { "GFMDx", FALSE },
  };
  SpellingProvider *provider = spelling_provider_get_default ();

  if (!spelling_provider_supports_language (provider, "en_GB"))
    {
      g_test_skip ("There is no dictionary of English.");
      return;
    }

  g_autoptr (PlenaryTextView) view = make_view ("Gcm and GCM, Xqzt NGOs");
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (plenary_text_view_get_buffer (view));

  plenary_text_view_set_language (view, "en-GB");
  plenary_text_view_watch_spelling (view);
  gtk_text_buffer_insert_at_cursor (buffer, " imrf IMR", -1);
  gtk_text_buffer_insert_at_cursor (buffer, "F (GFMD)GFMDx", -1);

  SpellingChecker *checker = spelling_text_buffer_adapter_get_checker (view->spelling);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_true (spelling_checker_check_word (checker, cases[i].word, -1) == cases[i].is_right);
}

static void
test_addresses (void)
{
  static const struct
  {
    const char *typed;
    const char *address;
  } cases[] = {
    { "", "" },
    { " https://example.org/ ", "https://example.org/" },
    { "www.example.org", "https://www.example.org" },
    { "secretariat@example.org", "mailto:secretariat@example.org" },
    { "mailto:a@b.org", "mailto:a@b.org" },
    { "example.org/@name", "https://example.org/@name" },
    { "#annex", "#annex" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *address = plenary_text_link_popover_dup_address (cases[i].typed);

      g_assert_cmpstr (address, ==, cases[i].address);
    }
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
  g_test_add_func ("/app/text-editor/clipboard", test_clipboard);
  g_test_add_func ("/app/text-editor/paste-html", test_paste_html);
  g_test_add_func ("/app/text-editor/spelling", test_spelling);
  g_test_add_func ("/app/text-editor/acronyms", test_acronyms);
  g_test_add_func ("/app/text-editor/addresses", test_addresses);

  return g_test_run ();
}
