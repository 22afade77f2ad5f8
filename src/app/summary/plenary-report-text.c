/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "summary/plenary-report-text-private.h"

#include <glib/gi18n.h>

/* What the margin at the start has room for. */
#define WIDE_NUMBER "000."

/* Pixels beside the numbers, of the margin where speakers stand, and of a list's indentation; of
 * type of the usual size where they are to grow with it. */
#define OUTER_GAP          17
#define END_MARGIN         136
#define COMPACT_END_MARGIN 16
#define EDGE_MARGIN        32
#define ITEM_STEP          28
#define USUAL_SIZE         (11 * 96 / 72.0)

/* Of a line to the size of its type. */
#define LEADING (17.0 / 12.0)

#define PARAGRAPH_SPACING 9

typedef enum
{
  PROP_COMPACT = 1,
} PlenaryReportTextProperty;

enum
{
  DETAILS,
  N_SIGNALS,
};

static GParamSpec *properties[PROP_COMPACT + 1];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PlenaryReportText, plenary_report_text, PLENARY_TYPE_TEXT_VIEW)

static void
update_margins (PlenaryReportText *self)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), WIDE_NUMBER);
  int number_width = 0;

  pango_layout_get_pixel_size (layout, &number_width, NULL);
  self->start_margin
      = number_width + PLENARY_REPORT_NUMBER_GAP + (self->is_compact ? 0 : OUTER_GAP);
  self->end_margin = self->is_compact ? COMPACT_END_MARGIN : (int) (END_MARGIN * self->scale);
  self->item_step = (int) (ITEM_STEP * self->scale);
  plenary_report_buffer_set_item_step (plenary_report_text_get_buffer (self), self->item_step,
                                       is_rtl);
  gtk_text_view_set_left_margin (view, is_rtl ? self->end_margin : self->start_margin);
  gtk_text_view_set_right_margin (view, is_rtl ? self->start_margin : self->end_margin);
}

/* Lines are as far from each other as their size wants, not as their font does; margins grow with
 * it. */
static void
update_size (PlenaryReportText *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  PangoFontDescription *font = pango_context_get_font_description (context);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), "x");
  int height = 0;
  double size = pango_units_to_double (pango_font_description_get_size (font));

  if (!pango_font_description_get_size_is_absolute (font))
    size *= pango_cairo_context_get_resolution (context) / 72.0;
  pango_layout_get_pixel_size (layout, NULL, &height);
  gtk_text_view_set_pixels_inside_wrap (GTK_TEXT_VIEW (self),
                                        MAX (0, (int) (size * LEADING + 0.5) - height));
  self->scale = size / USUAL_SIZE;
  update_margins (self);
}

static void
css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (plenary_report_text_parent_class)->css_changed (widget, change);

  update_size (PLENARY_REPORT_TEXT (widget));
}

static void
direction_changed (GtkWidget *widget, GtkTextDirection former)
{
  GTK_WIDGET_CLASS (plenary_report_text_parent_class)->direction_changed (widget, former);

  update_margins (PLENARY_REPORT_TEXT (widget));
}

static void
map (GtkWidget *widget)
{
  plenary_report_buffer_set_resting (plenary_report_text_get_buffer (PLENARY_REPORT_TEXT (widget)),
                                     FALSE);

  GTK_WIDGET_CLASS (plenary_report_text_parent_class)->map (widget);
}

static void
unmap (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (plenary_report_text_parent_class)->unmap (widget);

  plenary_report_buffer_set_resting (plenary_report_text_get_buffer (PLENARY_REPORT_TEXT (widget)),
                                     TRUE);
}

static void
snapshot_layer (GtkTextView *view, GtkTextViewLayer layer, GtkSnapshot *snapshot)
{
  if (layer == GTK_TEXT_VIEW_LAYER_BELOW_TEXT)
    plenary_report_text_draw_margins (PLENARY_REPORT_TEXT (view), snapshot);
}

static GtkTextBuffer *
create_buffer (GtkTextView *view)
{
  return GTK_TEXT_BUFFER (plenary_report_buffer_new ());
}

static void
backspace (GtkTextView *view)
{
  PlenaryReportText *self = PLENARY_REPORT_TEXT (view);

  if (!gtk_text_view_get_editable (view)
      || !plenary_report_buffer_join (plenary_report_text_get_buffer (self)))
    GTK_TEXT_VIEW_CLASS (plenary_report_text_parent_class)->backspace (view);
  gtk_text_view_scroll_mark_onscreen (view,
                                      gtk_text_buffer_get_insert (gtk_text_view_get_buffer (view)));
}

/* What a paragraph is, apart from its words, is said when the cursor comes to it. */
static void
describe (PlenaryReportText *self)
{
  guint position = 0;

  if (!plenary_report_buffer_get_cursor (plenary_report_text_get_buffer (self), &position))
    return;

  g_autofree char *description = plenary_report_text_dup_description (self, position);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description, -1);
}

static void
refreshed_cb (PlenaryReportText *self)
{
  describe (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
key_pressed_cb (PlenaryReportText *self, guint key, guint code, GdkModifierType state)
{
  GdkModifierType modifiers = state & gtk_accelerator_get_default_mod_mask ();

  if ((key != GDK_KEY_Return && key != GDK_KEY_KP_Enter) || modifiers != GDK_SHIFT_MASK
      || !gtk_text_view_get_editable (GTK_TEXT_VIEW (self)))
    return FALSE;

  plenary_report_buffer_break_line_within (plenary_report_text_get_buffer (self));

  return TRUE;
}

static gboolean
query_tooltip_cb (PlenaryReportText *self, int x, int y, gboolean is_by_key, GtkTooltip *tooltip)
{
  guint position = 0;

  if (is_by_key || !plenary_report_text_find_in_margin (self, x, y, &position))
    return FALSE;

  g_autofree char *description = plenary_report_text_dup_description (self, position);

  gtk_tooltip_set_text (tooltip, description);

  return *description != '\0';
}

static void
pressed_cb (PlenaryReportText *self, int n_presses, double x, double y, GtkGesture *click)
{
  PlenaryReportBuffer *buffer = plenary_report_text_get_buffer (self);
  guint position = 0;
  GtkTextIter start;

  if (!plenary_report_text_find_in_margin (self, x, y, &position))
    return;

  gtk_gesture_set_state (click, GTK_EVENT_SEQUENCE_CLAIMED);
  plenary_report_buffer_get_place (buffer, position, 0, &start);
  gtk_text_buffer_place_cursor (GTK_TEXT_BUFFER (buffer), &start);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  g_signal_emit (self, signals[DETAILS], 0);
}

static void
focus_cb (PlenaryReportText *self)
{
  plenary_report_buffer_set_following (plenary_report_text_get_buffer (self),
                                       gtk_widget_has_focus (GTK_WIDGET (self)));
}

static void
get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((PlenaryReportTextProperty) prop_id)
    {
    case PROP_COMPACT:
      g_value_set_boolean (value, plenary_report_text_get_compact (PLENARY_REPORT_TEXT (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch ((PlenaryReportTextProperty) prop_id)
    {
    case PROP_COMPACT:
      plenary_report_text_set_compact (PLENARY_REPORT_TEXT (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
dispose (GObject *object)
{
  g_clear_object (&PLENARY_REPORT_TEXT (object)->layout);

  G_OBJECT_CLASS (plenary_report_text_parent_class)->dispose (object);
}

static void
plenary_report_text_class_init (PlenaryReportTextClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkTextViewClass *view_class = GTK_TEXT_VIEW_CLASS (klass);

  object_class->get_property = get_property;
  object_class->set_property = set_property;
  object_class->dispose = dispose;
  widget_class->css_changed = css_changed;
  widget_class->direction_changed = direction_changed;
  widget_class->map = map;
  widget_class->unmap = unmap;
  view_class->create_buffer = create_buffer;
  view_class->snapshot_layer = snapshot_layer;
  view_class->backspace = backspace;
  view_class->copy_clipboard = plenary_report_text_copy_clipboard;
  view_class->cut_clipboard = plenary_report_text_cut_clipboard;
  view_class->paste_clipboard = plenary_report_text_paste_clipboard;

  /**
   * PlenaryReportText:compact:
   *
   * Whether the margins are narrow, without speakers and tags.
   */
  properties[PROP_COMPACT]
      = g_param_spec_boolean ("compact", NULL, NULL, FALSE,
                              G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * PlenaryReportText::details:
   * @self: the view
   *
   * The margin beside a block was pressed, and the cursor is there now.
   */
  signals[DETAILS] = g_signal_new ("details", PLENARY_TYPE_REPORT_TEXT, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "textview");
}

static void
plenary_report_text_init (PlenaryReportText *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkTextView *view = GTK_TEXT_VIEW (self);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_text_view_set_top_margin (view, EDGE_MARGIN);
  gtk_text_view_set_bottom_margin (view, 4 * EDGE_MARGIN);
  gtk_text_view_set_pixels_below_lines (view, PARAGRAPH_SPACING);
  self->layout = gtk_widget_create_pango_layout (widget, NULL);
  update_size (self);

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (widget, keys);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
  plenary_report_text_add_drop_target (self);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
  g_signal_connect (self, "notify::has-focus", G_CALLBACK (focus_cb), NULL);
  g_signal_connect_object (plenary_report_text_get_buffer (self), "refreshed",
                           G_CALLBACK (refreshed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (plenary_report_text_get_buffer (self), "notify::cursor-position",
                           G_CALLBACK (describe), self, G_CONNECT_SWAPPED);
  /* Lines are measured when the text is allocated, or else while it is painted: too late for the
   * scrollbar, which has its place by then. */
  g_signal_connect_object (plenary_report_text_get_buffer (self), "changed",
                           G_CALLBACK (gtk_widget_queue_allocate), self, G_CONNECT_SWAPPED);
}

/**
 * plenary_report_text_get_buffer:
 * @self: a view
 *
 * Returns: (transfer none): its buffer
 */
PlenaryReportBuffer *
plenary_report_text_get_buffer (PlenaryReportText *self)
{
  g_return_val_if_fail (PLENARY_IS_REPORT_TEXT (self), NULL);

  return PLENARY_REPORT_BUFFER (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self)));
}

/**
 * plenary_report_text_get_compact:
 * @self: a view
 *
 * Returns: whether the margins are narrow
 */
gboolean
plenary_report_text_get_compact (PlenaryReportText *self)
{
  g_return_val_if_fail (PLENARY_IS_REPORT_TEXT (self), FALSE);

  return self->is_compact;
}

/**
 * plenary_report_text_set_compact:
 * @self: a view
 * @is_compact: whether the margins are narrow, without speakers and tags
 */
void
plenary_report_text_set_compact (PlenaryReportText *self, gboolean is_compact)
{
  g_return_if_fail (PLENARY_IS_REPORT_TEXT (self));

  if (self->is_compact == is_compact)
    return;

  self->is_compact = is_compact;
  update_margins (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COMPACT]);
}
