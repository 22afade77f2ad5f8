/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Words are drawn, not labels of their own: a plan has hundreds of blocks.
 */
#include "config.h"

#include "agenda/plenary-session-block.h"

#include "agenda/plenary-agenda-words.h"
#include "model/plenary-event.h"
#include "model/plenary-session.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* Below this height there is room for one line, and for none, at the usual size of text. */
#define HEIGHT_OF_TWO_LINES 30
#define HEIGHT_OF_ONE_LINE  16

/* From this height a title leaves a line to the times. */
#define HEIGHT_OF_TITLE_AND_TIMES 40

#define BAR_WIDTH  4
#define PADDING    6
#define BOTTOM_GAP 1

/* What stands in a block, in the order in which it has room; then the times where there is no room
 * for the length, and what stands where there is room for one line only. */
typedef enum
{
  LINE_TITLE,
  LINE_TIMES,
  LINE_CONFLICTS,
  LINE_ROLES,
  LINE_SPAN,
  LINE_ALL_IN_ONE,
  N_LINES
} LineKind;

typedef struct
{
  char *text;
  PangoLayout *layout; /* kept from frame to frame: most of what a frame costs; NULL for none yet */
} Line;

struct _PlenarySessionBlock
{
  GtkWidget parent_instance;

  GtkWidget *bar;

  PlenaryRecord *session;
  Line lines[N_LINES];
  char *name;
};

G_DEFINE_FINAL_TYPE (PlenarySessionBlock, plenary_session_block, GTK_TYPE_WIDGET)

static PangoWeight
get_weight (LineKind kind)
{
  switch (kind)
    {
    case LINE_TITLE:
      return PANGO_WEIGHT_SEMIBOLD;
    case LINE_CONFLICTS:
      return PANGO_WEIGHT_BOLD;
    case LINE_TIMES:
    case LINE_ROLES:
    case LINE_SPAN:
    case LINE_ALL_IN_ONE:
    case N_LINES:
    default:
      return PANGO_WEIGHT_NORMAL;
    }
}

static int
scale (PlenarySessionBlock *self, int length)
{
  return (int) adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, length,
                                      gtk_widget_get_settings (GTK_WIDGET (self)));
}

/* Where a line begins, of whatever script it is: Pango swaps the sides for text that runs against
 * the direction of the widget. */
static PangoAlignment
get_alignment (PangoLayout *layout)
{
  PangoContext *context = pango_layout_get_context (layout);
  PangoLayoutLine *line = pango_layout_get_line_readonly (layout, 0);

  return pango_context_get_base_dir (context) == PANGO_DIRECTION_RTL
                 && pango_layout_line_get_resolved_direction (line) == PANGO_DIRECTION_RTL
             ? PANGO_ALIGN_RIGHT
             : PANGO_ALIGN_LEFT;
}

/* The layout of a line at a width; set to what it has, Pango keeps what it has worked out. */
static PangoLayout *
get_layout (PlenarySessionBlock *self, LineKind kind, int width)
{
  Line *line = &self->lines[kind];

  if (line->layout == NULL)
    {
      g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

      pango_attr_list_insert (attributes, pango_attr_weight_new (get_weight (kind)));
      line->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), line->text);
      pango_layout_set_attributes (line->layout, attributes);
      pango_layout_set_alignment (line->layout, get_alignment (line->layout));
      pango_layout_set_ellipsize (line->layout, PANGO_ELLIPSIZE_END);
      pango_layout_set_wrap (line->layout, PANGO_WRAP_WORD_CHAR);
      pango_layout_set_single_paragraph_mode (line->layout, kind == LINE_ALL_IN_ONE);
    }
  pango_layout_set_width (line->layout, width * PANGO_SCALE);

  return line->layout;
}

static void
draw_layout (PlenarySessionBlock *self, GtkSnapshot *snapshot, PangoLayout *layout, int x, int y)
{
  GdkRGBA color = { 0 };

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

/* Draws a line within a height, and gives how much of it that took. Only titles and roles take more
 * than one. */
static int
draw_line (PlenarySessionBlock *self,
           GtkSnapshot *snapshot,
           LineKind kind,
           const GdkRectangle *space)
{
  gboolean is_long = kind == LINE_TITLE || kind == LINE_ROLES;
  int height = 0;

  if (*self->lines[kind].text == '\0' || space->width <= 0
      || space->height < scale (self, HEIGHT_OF_ONE_LINE - 2))
    return 0;

  PangoLayout *layout = get_layout (self, kind, space->width);

  /* A height below zero is a number of lines. */
  pango_layout_set_height (layout, is_long ? space->height * PANGO_SCALE : -1);
  if (kind == LINE_TIMES && pango_layout_is_ellipsized (layout))
    layout = get_layout (self, LINE_SPAN, space->width);
  pango_layout_get_pixel_size (layout, NULL, &height);
  draw_layout (self, snapshot, layout, space->x, space->y);

  return height;
}

/* The title, the times, what is wrong, the roles: as many as there is room for. */
static void
draw_lines (PlenarySessionBlock *self, GtkSnapshot *snapshot, GdkRectangle space)
{
  for (LineKind kind = LINE_TITLE; kind <= LINE_ROLES; kind++)
    {
      GdkRectangle part = space;

      /* The title leaves a line to the times where it can. */
      if (kind == LINE_TITLE && space.height >= scale (self, HEIGHT_OF_TITLE_AND_TIMES))
        part.height -= scale (self, HEIGHT_OF_ONE_LINE + 1);

      int height = draw_line (self, snapshot, kind, &part);

      space.y += height;
      space.height -= height;
    }
}

static void
draw_one_line (PlenarySessionBlock *self, GtkSnapshot *snapshot, GdkRectangle space)
{
  PangoLayout *layout = get_layout (self, LINE_ALL_IN_ONE, space.width);
  int height = 0;

  pango_layout_get_pixel_size (layout, NULL, &height);
  draw_layout (self, snapshot, layout, space.x, space.y + (space.height - height) / 2);
}

static void
plenary_session_block_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  PlenarySessionBlock *self = PLENARY_SESSION_BLOCK (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int inset = BAR_WIDTH + 2 * PADDING;

  gtk_widget_snapshot_child (widget, self->bar, snapshot);
  if (height < scale (self, HEIGHT_OF_ONE_LINE) || width <= inset + PADDING)
    return;

  GdkRectangle space = { is_rtl ? PADDING : inset, 0, width - inset - PADDING, height };

  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  if (height < scale (self, HEIGHT_OF_TWO_LINES))
    {
      draw_one_line (self, snapshot, space);
    }
  else
    {
      space.y = 3;
      space.height -= 3 + BOTTOM_GAP;
      draw_lines (self, snapshot, space);
    }
  gtk_snapshot_pop (snapshot);
}

static void
plenary_session_block_measure (GtkWidget *widget,
                               GtkOrientation orientation,
                               int for_size,
                               int *minimum,
                               int *natural,
                               int *minimum_baseline,
                               int *natural_baseline)
{
  *minimum = 1;
  *natural = 1;
}

static void
plenary_session_block_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  PlenarySessionBlock *self = PLENARY_SESSION_BLOCK (widget);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int top = height > 8 ? 3 : 0;
  GtkAllocation allocation = {
    is_rtl ? width - BAR_WIDTH - 3 : 3,
    top,
    BAR_WIDTH,
    MAX (height - 2 * top, 1),
  };

  gtk_widget_size_allocate (self->bar, &allocation, -1);
}

/* Put together when it is asked for: to set a text has GTK look for what is under the pointer. */
static gboolean
plenary_session_block_query_tooltip (GtkWidget *widget,
                                     int x,
                                     int y,
                                     gboolean is_keyboard,
                                     GtkTooltip *tooltip)
{
  PlenarySessionBlock *self = PLENARY_SESSION_BLOCK (widget);
  const char *conflicts = self->lines[LINE_CONFLICTS].text;
  g_autofree char *text
      = g_strjoin ("\n", self->lines[LINE_TITLE].text, self->lines[LINE_TIMES].text,
                   *conflicts != '\0' ? conflicts : NULL, NULL);

  gtk_tooltip_set_text (tooltip, text);

  return TRUE;
}

static void
forget_layouts (PlenarySessionBlock *self)
{
  for (LineKind kind = LINE_TITLE; kind < N_LINES; kind++)
    g_clear_object (&self->lines[kind].layout);
}

static void
plenary_session_block_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (plenary_session_block_parent_class)->css_changed (widget, change);

  forget_layouts (PLENARY_SESSION_BLOCK (widget));
}

static void
plenary_session_block_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (plenary_session_block_parent_class)->system_setting_changed (widget, setting);

  forget_layouts (PLENARY_SESSION_BLOCK (widget));
}

static void
plenary_session_block_direction_changed (GtkWidget *widget, GtkTextDirection before)
{
  GTK_WIDGET_CLASS (plenary_session_block_parent_class)->direction_changed (widget, before);

  forget_layouts (PLENARY_SESSION_BLOCK (widget));
}

static void
plenary_session_block_dispose (GObject *object)
{
  PlenarySessionBlock *self = PLENARY_SESSION_BLOCK (object);

  g_clear_pointer (&self->bar, gtk_widget_unparent);
  forget_layouts (self);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (plenary_session_block_parent_class)->dispose (object);
}

static void
plenary_session_block_finalize (GObject *object)
{
  PlenarySessionBlock *self = PLENARY_SESSION_BLOCK (object);

  for (LineKind kind = LINE_TITLE; kind < N_LINES; kind++)
    g_free (self->lines[kind].text);
  g_free (self->name);

  G_OBJECT_CLASS (plenary_session_block_parent_class)->finalize (object);
}

static void
plenary_session_block_class_init (PlenarySessionBlockClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = plenary_session_block_dispose;
  object_class->finalize = plenary_session_block_finalize;
  widget_class->measure = plenary_session_block_measure;
  widget_class->size_allocate = plenary_session_block_size_allocate;
  widget_class->snapshot = plenary_session_block_snapshot;
  widget_class->query_tooltip = plenary_session_block_query_tooltip;
  widget_class->css_changed = plenary_session_block_css_changed;
  widget_class->system_setting_changed = plenary_session_block_system_setting_changed;
  widget_class->direction_changed = plenary_session_block_direction_changed;

  gtk_widget_class_set_css_name (widget_class, "block");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
plenary_session_block_init (PlenarySessionBlock *self)
{
  self->bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_can_target (self->bar, FALSE);
  gtk_widget_set_parent (self->bar, GTK_WIDGET (self));
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  for (LineKind kind = LINE_TITLE; kind < N_LINES; kind++)
    self->lines[kind].text = g_strdup ("");
  self->name = g_strdup ("");
}

/**
 * plenary_session_block_new:
 *
 * Returns: (transfer floating): a block that shows nothing yet
 */
PlenarySessionBlock *
plenary_session_block_new (void)
{
  return g_object_new (PLENARY_TYPE_SESSION_BLOCK, NULL);
}

/* Held is what a record says of it that is written afterwards. */
static gboolean
is_held (PlenaryModel *model, PlenaryRecord *session)
{
  PlenaryRecord *event = plenary_model_get_event (model);
  const PlenaryText *held = plenary_record_get_markup (session, PLENARY_SESSION_DESCRIPTION_HELD);

  return *plenary_text_get_plain (held) != '\0'
         || (event != NULL
             && plenary_record_get_integer (event, PLENARY_EVENT_STATUS)
                    == PLENARY_EVENT_STATUS_AS_HELD);
}

/* What is the same is not set again: a style that is set is computed anew. */
static void
change_classes (GtkWidget *widget, const char *const *classes)
{
  g_auto (GStrv) before = gtk_widget_get_css_classes (widget);

  if (!g_strv_equal ((const char *const *) before, classes))
    gtk_widget_set_css_classes (widget, (const char **) classes);
}

static void
set_classes (PlenarySessionBlock *self, PlenaryModel *model, guint n_conflicts)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean is_selected = gtk_widget_has_css_class (widget, "selected");
  int visibility = plenary_record_get_integer (self->session, PLENARY_SESSION_VISIBILITY);
  const char *kind = plenary_agenda_get_kind_class (
      (PlenarySessionKind) plenary_record_get_integer (self->session, PLENARY_SESSION_KIND));
  const char *bar_classes[] = { "plenary-kind", kind, NULL };
  const char *classes[6] = { kind };
  guint n_classes = 1;

  if (visibility == PLENARY_VISIBILITY_HIDDEN)
    classes[n_classes++] = "hidden";
  else if (visibility == PLENARY_VISIBILITY_INTERNAL)
    classes[n_classes++] = "internal";
  if (is_held (model, self->session))
    classes[n_classes++] = "held";
  if (n_conflicts > 0)
    classes[n_classes++] = "conflict";
  if (is_selected)
    classes[n_classes++] = "selected";
  change_classes (widget, classes);
  change_classes (self->bar, bar_classes);
}

/* Takes new words, and says whether they are other words. */
static gboolean
take_words (char **place, char *words)
{
  gboolean is_changed = g_strcmp0 (*place, words) != 0;

  g_free (*place);
  *place = words;

  return is_changed;
}

static gboolean
take_line (PlenarySessionBlock *self, LineKind kind, char *words)
{
  gboolean is_changed = take_words (&self->lines[kind].text, words);

  if (is_changed)
    g_clear_object (&self->lines[kind].layout);

  return is_changed;
}

/* Whether any of the words is another one. */
static gboolean
set_words (PlenarySessionBlock *self,
           PlenaryModel *model,
           const PlenarySlot *slot,
           const char *label,
           guint n_conflicts)
{
  g_autofree char *span = plenary_agenda_dup_span (slot);
  int minutes = plenary_record_get_integer (self->session, PLENARY_SESSION_DURATION);
  g_autofree char *length = minutes != PLENARY_UNSET ? plenary_agenda_dup_length (minutes) : NULL;
  const char *parts[4] = { NULL };
  guint n_parts = 0;

  if (*span != '\0')
    parts[n_parts++] = span;
  if (length != NULL)
    parts[n_parts++] = length;
  if (slot != NULL && slot->is_pinned)
    parts[n_parts++] = _ ("pinned");

  gboolean is_changed
      = take_line (self, LINE_TITLE, plenary_agenda_dup_title (self->session, label));

  is_changed |= take_line (self, LINE_TIMES, g_strjoinv (" · ", (char **) parts));
  is_changed |= take_line (self, LINE_SPAN, g_strdup (span));
  is_changed |= take_line (
      self, LINE_ALL_IN_ONE,
      g_strjoin ("  ", self->lines[LINE_TITLE].text, self->lines[LINE_TIMES].text, NULL));
  is_changed |= take_line (self, LINE_ROLES, plenary_agenda_dup_roles (model, self->session));
  is_changed |= take_line (
      self, LINE_CONFLICTS,
      n_conflicts > 0
          ? g_strdup_printf (ngettext ("%u conflict", "%u conflicts", n_conflicts), n_conflicts)
          : g_strdup (""));
  is_changed |= take_words (
      &self->name, plenary_agenda_dup_name (model, self->session, slot, label, n_conflicts));

  return is_changed;
}

/**
 * plenary_session_block_show:
 * @self: a block
 * @model: the model of the project
 * @session: what to show
 * @slot: (nullable): when it is
 * @label: its label, as in "Session II", or ""
 * @n_conflicts: in how many conflicts it is
 *
 * Shows a session as it is now.
 */
void
plenary_session_block_show (PlenarySessionBlock *self,
                            PlenaryModel *model,
                            PlenaryRecord *session,
                            const PlenarySlot *slot,
                            const char *label,
                            guint n_conflicts)
{
  g_return_if_fail (PLENARY_IS_SESSION_BLOCK (self));
  g_return_if_fail (PLENARY_IS_MODEL (model));

  g_set_object (&self->session, session);

  gboolean is_changed = set_words (self, model, slot, label, n_conflicts);

  set_classes (self, model, n_conflicts);
  if (!is_changed)
    return;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, self->name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, self->lines[LINE_ROLES].text,
                                  -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * plenary_session_block_set_selected:
 * @self: a block
 * @is_selected: whether its session is selected
 *
 * Shows whether its session is the selected one.
 */
void
plenary_session_block_set_selected (PlenarySessionBlock *self, gboolean is_selected)
{
  g_return_if_fail (PLENARY_IS_SESSION_BLOCK (self));

  if (is_selected)
    gtk_widget_add_css_class (GTK_WIDGET (self), "selected");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "selected");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, is_selected,
                               -1);
}

/**
 * plenary_session_block_get_session:
 * @self: a block
 *
 * Returns: (transfer none) (nullable): what it shows
 */
PlenaryRecord *
plenary_session_block_get_session (PlenarySessionBlock *self)
{
  g_return_val_if_fail (PLENARY_IS_SESSION_BLOCK (self), NULL);

  return self->session;
}

/**
 * plenary_session_block_get_name:
 * @self: a block
 *
 * Returns: (transfer none): what a screen reader says of it
 */
const char *
plenary_session_block_get_name (PlenarySessionBlock *self)
{
  g_return_val_if_fail (PLENARY_IS_SESSION_BLOCK (self), NULL);

  return self->name;
}
