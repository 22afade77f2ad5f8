/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "widgets/plenary-text-place.h"
#include "widgets/plenary-text-view-private.h"

#include <adwaita.h>

/* What an item's mark is measured by, with the space behind it. */
#define WIDE_MARK "00.\xc2\xa0\xc2\xa0"

/* Pixels between paragraphs, and between items. */
#define PARAGRAPH_SPACING 4

/* Parts of the ascent that raised words stand above the line. */
#define RISE 0.35

#define QUIET_OPACITY  0.6f
#define GROUND_OPACITY 0.1f

enum
{
  ACTIVATE,
  NOTE_PRESSED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PlenaryTextView, plenary_text_view, GTK_TYPE_TEXT_VIEW)

static GdkRGBA
fade (GdkRGBA color, float opacity)
{
  color.alpha *= opacity;

  return color;
}

static void
update_look (PlenaryTextView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  AdwStyleManager *style_manager
      = adw_style_manager_get_for_display (gtk_widget_get_display (widget));
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, WIDE_MARK);
  PlenaryTextLook look = { 0 };
  GdkRGBA color;

  gtk_widget_get_color (widget, &color);
  pango_layout_get_pixel_size (layout, &look.step, NULL);
  look.rise = (int) (pango_layout_get_baseline (layout) * RISE);
  look.quiet = fade (color, QUIET_OPACITY);
  look.ground = fade (color, GROUND_OPACITY);
  adw_accent_color_to_standalone_rgba (adw_style_manager_get_accent_color (style_manager),
                                       adw_style_manager_get_dark (style_manager), &look.link);
  plenary_text_buffer_set_look (plenary_text_view_get_buffer (self), &look);
}

static gboolean
handle_enter (PlenaryTextView *self)
{
  if (!self->is_multi_line)
    {
      g_signal_emit (self, signals[ACTIVATE], 0);
      return TRUE;
    }

  plenary_text_buffer_break_line (plenary_text_view_get_buffer (self));
  gtk_text_view_scroll_mark_onscreen (
      GTK_TEXT_VIEW (self),
      gtk_text_buffer_get_insert (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self))));

  return TRUE;
}

/* These keys are taken before the view sees them, but not from an input method that is composing
 * a word. */
static gboolean
key_pressed_cb (PlenaryTextView *self, guint key, guint code, GdkModifierType state)
{
  PlenaryTextBuffer *buffer = plenary_text_view_get_buffer (self);
  GdkModifierType modifiers = state & gtk_accelerator_get_default_mod_mask ();

  if (self->is_composing || !gtk_text_view_get_editable (GTK_TEXT_VIEW (self)))
    return FALSE;

  if ((key == GDK_KEY_Tab || key == GDK_KEY_KP_Tab) && modifiers == 0)
    return plenary_text_buffer_shift_item (buffer, 1);
  if (key == GDK_KEY_ISO_Left_Tab && modifiers == GDK_SHIFT_MASK)
    return plenary_text_buffer_shift_item (buffer, -1);
  if ((key == GDK_KEY_Return || key == GDK_KEY_KP_Enter || key == GDK_KEY_ISO_Enter)
      && (modifiers == 0 || modifiers == GDK_SHIFT_MASK))
    return handle_enter (self);

  return FALSE;
}

/* Looking for dictionaries takes time, so it waits for somebody to write. */
static void
enter_cb (PlenaryTextView *self)
{
  if (self->spelling == NULL)
    plenary_text_view_watch_spelling (self);
}

static void
preedit_changed_cb (PlenaryTextView *self, const char *preedit)
{
  self->is_composing = preedit != NULL && preedit[0] != '\0';
}

static PlenaryTextTag *
find_tag_at (PlenaryTextView *self, double x, double y, PlenaryTextTagKind kind)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);
  GtkTextIter iter;
  int buffer_x = 0;
  int buffer_y = 0;

  gtk_text_view_window_to_buffer_coords (view, GTK_TEXT_WINDOW_WIDGET, (int) x, (int) y, &buffer_x,
                                         &buffer_y);

  return gtk_text_view_get_iter_at_location (view, &iter, buffer_x, buffer_y)
             ? plenary_text_place_get_tag (&iter, kind)
             : NULL;
}

static void
open_link (PlenaryTextView *self, PlenaryTextTag *link)
{
  g_autoptr (GtkUriLauncher) launcher = gtk_uri_launcher_new (plenary_text_tag_get_address (link));

  gtk_uri_launcher_launch (launcher, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), NULL,
                           NULL, NULL);
}

static void
released_cb (PlenaryTextView *self, int n_presses, double x, double y, GtkGesture *click)
{
  GdkModifierType state
      = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (click));
  PlenaryTextTag *note = find_tag_at (self, x, y, PLENARY_TEXT_TAG_NOTE);
  PlenaryTextTag *link = find_tag_at (self, x, y, PLENARY_TEXT_TAG_LINK);

  if (n_presses != 1
      || gtk_text_buffer_get_has_selection (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self))))
    return;

  if (note != NULL)
    g_signal_emit (self, signals[NOTE_PRESSED], 0, note);
  else if (link != NULL && (state & GDK_CONTROL_MASK) != 0)
    open_link (self, link);
}

static gboolean
query_tooltip_cb (PlenaryTextView *self, int x, int y, gboolean is_by_key, GtkTooltip *tooltip)
{
  PlenaryTextTag *note = find_tag_at (self, x, y, PLENARY_TEXT_TAG_NOTE);
  PlenaryTextTag *link = find_tag_at (self, x, y, PLENARY_TEXT_TAG_LINK);
  g_autofree char *words
      = note != NULL ? plenary_text_dup_words (plenary_text_tag_get_note (note)) : NULL;

  if (is_by_key || (note == NULL && link == NULL))
    return FALSE;
  gtk_tooltip_set_text (tooltip, note != NULL ? words : plenary_text_tag_get_address (link));

  return TRUE;
}

static GtkTextBuffer *
plenary_text_view_create_buffer (GtkTextView *view)
{
  return GTK_TEXT_BUFFER (plenary_text_buffer_new ());
}

static void
plenary_text_view_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (plenary_text_view_parent_class)->css_changed (widget, change);

  update_look (PLENARY_TEXT_VIEW (widget));
}

static void
resize_cb (gpointer user_data)
{
  PlenaryTextView *self = user_data;

  self->resize_source = 0;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/* GtkTextView knows how high its text is when it has laid it out at its new width, in the middle
 * of the allocation; that it needs another height then is not heard any more. */
static void
plenary_text_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  PlenaryTextView *self = PLENARY_TEXT_VIEW (widget);

  GTK_WIDGET_CLASS (plenary_text_view_parent_class)
      ->size_allocate (widget, width, height, baseline);
  if (width == self->width)
    return;
  self->width = width;
  if (self->resize_source == 0)
    self->resize_source = g_idle_add_once (resize_cb, self);
}

static void
plenary_text_view_dispose (GObject *object)
{
  g_clear_handle_id (&PLENARY_TEXT_VIEW (object)->resize_source, g_source_remove);
  g_clear_object (&PLENARY_TEXT_VIEW (object)->spelling);

  G_OBJECT_CLASS (plenary_text_view_parent_class)->dispose (object);
}

static void
plenary_text_view_finalize (GObject *object)
{
  g_free (PLENARY_TEXT_VIEW (object)->language);

  G_OBJECT_CLASS (plenary_text_view_parent_class)->finalize (object);
}

/* What is typed is undone with the project: the menu of the text leads there. */
static void
undo_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_widget_activate_action (widget, "project.undo", NULL);
}

static void
redo_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_widget_activate_action (widget, "project.redo", NULL);
}

static void
plenary_text_view_class_init (PlenaryTextViewClass *klass)
{
  GtkTextViewClass *view_class = GTK_TEXT_VIEW_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_text_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = plenary_text_view_finalize;
  widget_class->css_changed = plenary_text_view_css_changed;
  widget_class->size_allocate = plenary_text_view_size_allocate;
  view_class->create_buffer = plenary_text_view_create_buffer;
  view_class->copy_clipboard = plenary_text_view_copy_clipboard;
  view_class->cut_clipboard = plenary_text_view_cut_clipboard;
  view_class->paste_clipboard = plenary_text_view_paste_clipboard;
  gtk_widget_class_install_action (widget_class, "text.undo", NULL, undo_cb);
  gtk_widget_class_install_action (widget_class, "text.redo", NULL, redo_cb);

  /**
   * PlenaryTextView::activate:
   * @self: the view
   *
   * Enter was pressed where there is but one line.
   */
  signals[ACTIVATE] = g_signal_new ("activate", PLENARY_TYPE_TEXT_VIEW, G_SIGNAL_RUN_LAST, 0, NULL,
                                    NULL, NULL, G_TYPE_NONE, 0);

  /**
   * PlenaryTextView::note-pressed:
   * @self: the view
   * @tag: the tag of the note
   *
   * The number of a note was pressed.
   */
  signals[NOTE_PRESSED] = g_signal_new ("note-pressed", PLENARY_TYPE_TEXT_VIEW, G_SIGNAL_RUN_LAST,
                                        0, NULL, NULL, NULL, G_TYPE_NONE, 1, PLENARY_TYPE_TEXT_TAG);
}

static void
plenary_text_view_init (PlenaryTextView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  AdwStyleManager *style_manager = adw_style_manager_get_default ();

  self->is_multi_line = TRUE;
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (self), GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_pixels_below_lines (GTK_TEXT_VIEW (self), PARAGRAPH_SPACING);
  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (self), FALSE);
  gtk_widget_set_has_tooltip (widget, TRUE);

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (widget, keys);
  g_signal_connect_swapped (focus, "enter", G_CALLBACK (enter_cb), self);
  gtk_widget_add_controller (widget, focus);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));

  g_signal_connect (self, "preedit-changed", G_CALLBACK (preedit_changed_cb), NULL);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
  g_signal_connect_object (style_manager, "notify::dark", G_CALLBACK (update_look), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (style_manager, "notify::accent-color", G_CALLBACK (update_look), self,
                           G_CONNECT_SWAPPED);
}

/**
 * plenary_text_view_get_buffer:
 * @self: a view
 *
 * Returns: (transfer none): its buffer
 */
PlenaryTextBuffer *
plenary_text_view_get_buffer (PlenaryTextView *self)
{
  g_return_val_if_fail (PLENARY_IS_TEXT_VIEW (self), NULL);

  return PLENARY_TEXT_BUFFER (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self)));
}

/**
 * plenary_text_view_set_multi_line:
 * @self: a view
 * @is_multi_line: whether it may have several lines
 */
void
plenary_text_view_set_multi_line (PlenaryTextView *self, gboolean is_multi_line)
{
  g_return_if_fail (PLENARY_IS_TEXT_VIEW (self));

  self->is_multi_line = is_multi_line;
  plenary_text_buffer_set_multi_line (plenary_text_view_get_buffer (self), is_multi_line);
}

/**
 * plenary_text_view_get_note:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the tag of the note at the cursor, before or after it
 */
PlenaryTextTag *
plenary_text_view_get_note (PlenaryTextView *self)
{
  g_return_val_if_fail (PLENARY_IS_TEXT_VIEW (self), NULL);

  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  GtkTextIter iter;

  gtk_text_buffer_get_iter_at_mark (buffer, &iter, gtk_text_buffer_get_insert (buffer));

  PlenaryTextTag *note = plenary_text_place_get_tag (&iter, PLENARY_TEXT_TAG_NOTE);

  if (note == NULL && gtk_text_iter_backward_char (&iter))
    note = plenary_text_place_get_tag (&iter, PLENARY_TEXT_TAG_NOTE);

  return note;
}

/**
 * plenary_text_view_get_cursor_area:
 * @self: a view
 * @area: (out): where its cursor is, in the coordinates of the view
 *
 * Tells where a popover about the cursor points.
 */
void
plenary_text_view_get_cursor_area (PlenaryTextView *self, GdkRectangle *area)
{
  g_return_if_fail (PLENARY_IS_TEXT_VIEW (self));
  g_return_if_fail (area != NULL);

  GtkTextView *view = GTK_TEXT_VIEW (self);

  gtk_text_view_get_cursor_locations (view, NULL, area, NULL);
  gtk_text_view_buffer_to_window_coords (view, GTK_TEXT_WINDOW_WIDGET, area->x, area->y, &area->x,
                                         &area->y);
}
