/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "widgets/plenary-text-actions.h"

#include "widgets/plenary-text-link-popover.h"
#include "widgets/plenary-text-note-popover.h"

#define NO_BREAK_SPACE "\xc2\xa0"

/* What is known to a view of its actions. */
#define ACTIONS_KEY      "plenary-text-actions"
#define HOST_KEY         "plenary-text-host"
#define LINK_POPOVER_KEY "plenary-link-popover"
#define NOTE_POPOVER_KEY "plenary-note-popover"

static const struct
{
  const char *action;
  PlenaryStyle style;   /* none for a list */
  PlenaryMarker marker; /* of a list */
} toggles[] = {
  { "bold", PLENARY_STYLE_BOLD },
  { "italic", PLENARY_STYLE_ITALIC },
  { "underline", PLENARY_STYLE_UNDERLINE },
  { "superscript", PLENARY_STYLE_SUPERSCRIPT },
  { "subscript", PLENARY_STYLE_SUBSCRIPT },
  { "bullets", PLENARY_STYLE_NONE, PLENARY_MARKER_BULLET },
  { "numbers", PLENARY_STYLE_NONE, PLENARY_MARKER_DECIMAL },
  { "letters", PLENARY_STYLE_NONE, PLENARY_MARKER_LETTER },
};

static gboolean
is_on (PlenaryTextBuffer *buffer, gsize toggle)
{
  PlenaryMarker marker = PLENARY_MARKER_NONE;

  if (toggles[toggle].style != PLENARY_STYLE_NONE)
    return (plenary_text_buffer_get_style (buffer) & toggles[toggle].style) != 0;

  return plenary_text_buffer_get_item (buffer, &marker) > 0 && marker == toggles[toggle].marker;
}

static void
update_states (PlenaryTextView *view)
{
  GActionMap *actions = g_object_get_data (G_OBJECT (view), ACTIONS_KEY);

  for (gsize i = 0; i < G_N_ELEMENTS (toggles); i++)
    g_simple_action_set_state (
        G_SIMPLE_ACTION (g_action_map_lookup_action (actions, toggles[i].action)),
        g_variant_new_boolean (is_on (plenary_text_view_get_buffer (view), i)));
}

static void
toggle_cb (GSimpleAction *action, GVariant *state, gpointer user_data)
{
  PlenaryTextView *view = user_data;
  PlenaryTextBuffer *buffer = plenary_text_view_get_buffer (view);
  gboolean is_wanted = g_variant_get_boolean (state);

  for (gsize i = 0; i < G_N_ELEMENTS (toggles); i++)
    if (g_str_equal (toggles[i].action, g_action_get_name (G_ACTION (action))))
      {
        if (toggles[i].style != PLENARY_STYLE_NONE)
          plenary_text_buffer_set_style (buffer, toggles[i].style, is_wanted);
        else
          plenary_text_buffer_set_item (buffer, is_wanted ? 1 : 0, toggles[i].marker);
      }
  update_states (view);
}

static void
clear_formatting_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  plenary_text_buffer_clear_style (plenary_text_view_get_buffer (user_data));
}

static void
indent_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  plenary_text_buffer_shift_item (plenary_text_view_get_buffer (user_data), 1);
}

static void
outdent_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  plenary_text_buffer_shift_item (plenary_text_view_get_buffer (user_data), -1);
}

static void
no_break_space_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  plenary_text_buffer_insert_words (plenary_text_view_get_buffer (user_data), NO_BREAK_SPACE);
}

static void
paste_plain_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  plenary_text_view_paste_plain (user_data);
}

/* A popover of the host, made when it is first needed. It cannot be one of the view: a text view
 * takes every child that it has for one in the text. */
static GtkWidget *
ensure_popover (PlenaryTextView *view, const char *key, GtkWidget *(*make) (void) )
{
  GtkWidget *popover = g_object_get_data (G_OBJECT (view), key);

  if (popover == NULL)
    {
      popover = make ();
      gtk_widget_set_parent (popover, g_object_get_data (G_OBJECT (view), HOST_KEY));
      g_object_set_data (G_OBJECT (view), key, popover);
    }

  return popover;
}

/* Where the cursor is, in the coordinates of the host. */
static GdkRectangle
find_cursor (PlenaryTextView *view)
{
  GtkWidget *host = g_object_get_data (G_OBJECT (view), HOST_KEY);
  GdkRectangle area;
  graphene_point_t origin = GRAPHENE_POINT_INIT_ZERO;

  plenary_text_view_get_cursor_area (view, &area);
  if (gtk_widget_compute_point (GTK_WIDGET (view), host, &origin, &origin))
    {
      area.x += (int) origin.x;
      area.y += (int) origin.y;
    }

  return area;
}

static GtkWidget *
make_link_popover (void)
{
  return GTK_WIDGET (plenary_text_link_popover_new ());
}

static GtkWidget *
make_note_popover (void)
{
  return GTK_WIDGET (plenary_text_note_popover_new ());
}

static void
link_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  PlenaryTextView *view = user_data;
  GtkWidget *popover = ensure_popover (view, LINK_POPOVER_KEY, make_link_popover);
  GdkRectangle area = find_cursor (view);

  plenary_text_link_popover_show (PLENARY_TEXT_LINK_POPOVER (popover),
                                  plenary_text_view_get_buffer (view), &area);
}

static void
show_note (PlenaryTextView *view, PlenaryTextTag *note)
{
  GtkWidget *popover = ensure_popover (view, NOTE_POPOVER_KEY, make_note_popover);
  GdkRectangle area = find_cursor (view);

  plenary_text_note_popover_show (PLENARY_TEXT_NOTE_POPOVER (popover),
                                  plenary_text_view_get_buffer (view), note, &area);
}

static void
note_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  PlenaryTextView *view = user_data;
  PlenaryTextTag *note = plenary_text_view_get_note (view);

  if (note == NULL)
    {
      g_autoptr (PlenaryText) empty = plenary_text_new ("");

      note = plenary_text_buffer_insert_note (plenary_text_view_get_buffer (view), empty);
    }
  if (note != NULL)
    show_note (view, note);
}

/**
 * plenary_text_actions_new:
 * @view: the view that the actions are for
 * @host: a widget that has it somewhere in it, and unparents all its children when it is disposed
 *
 * Makes the actions. Their group is to be called "text" where it is inserted. Popovers are
 * children of @host.
 *
 * Returns: (transfer full): the group
 */
GSimpleActionGroup *
plenary_text_actions_new (PlenaryTextView *view, GtkWidget *host)
{
  static const GActionEntry entries[] = {
    { "clear-formatting", clear_formatting_cb },
    { "indent", indent_cb },
    { "outdent", outdent_cb },
    { "link", link_cb },
    { "note", note_cb },
    { "no-break-space", no_break_space_cb },
    { "paste-plain", paste_plain_cb },
  };

  g_return_val_if_fail (PLENARY_IS_TEXT_VIEW (view), NULL);
  g_return_val_if_fail (GTK_IS_WIDGET (host), NULL);

  GSimpleActionGroup *actions = g_simple_action_group_new ();
  PlenaryTextBuffer *buffer = plenary_text_view_get_buffer (view);

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), view);
  for (gsize i = 0; i < G_N_ELEMENTS (toggles); i++)
    {
      const GActionEntry entry
          = { .name = toggles[i].action, .state = "false", .change_state = toggle_cb };

      g_action_map_add_action_entries (G_ACTION_MAP (actions), &entry, 1, view);
    }
  g_object_set_data (G_OBJECT (view), HOST_KEY, host);
  g_object_set_data_full (G_OBJECT (view), ACTIONS_KEY, g_object_ref (actions), g_object_unref);
  g_signal_connect_object (buffer, "notify::style", G_CALLBACK (update_states), view,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (buffer, "notify::cursor-position", G_CALLBACK (update_states), view,
                           G_CONNECT_SWAPPED);
  g_signal_connect (view, "note-pressed", G_CALLBACK (show_note), NULL);

  return actions;
}

static gboolean
is_of_lists (const char *name)
{
  static const char *const names[] = { "bullets", "numbers", "letters", "indent", "outdent", NULL };

  return g_strv_contains (names, name);
}

/**
 * plenary_text_actions_set_enabled:
 * @actions: a group of plenary_text_actions_new()
 * @is_editable: whether the text can be changed
 * @has_lists: whether it may have lists
 * @has_notes: whether it may have notes
 *
 * Says which commands there are. Text that is only read has none.
 */
void
plenary_text_actions_set_enabled (GSimpleActionGroup *actions,
                                  gboolean is_editable,
                                  gboolean has_lists,
                                  gboolean has_notes)
{
  g_return_if_fail (G_IS_SIMPLE_ACTION_GROUP (actions));

  g_auto (GStrv) names = g_action_group_list_actions (G_ACTION_GROUP (actions));

  for (gsize i = 0; names[i] != NULL; i++)
    {
      GAction *action = g_action_map_lookup_action (G_ACTION_MAP (actions), names[i]);
      gboolean is_meant = (has_lists || !is_of_lists (names[i]))
                          && (has_notes || !g_str_equal (names[i], "note"));

      g_simple_action_set_enabled (G_SIMPLE_ACTION (action), is_editable && is_meant);
    }
}
