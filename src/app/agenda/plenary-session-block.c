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

#include <glib/gi18n.h>

/* Below this height there is room for one line, and for none. */
#define HEIGHT_OF_TWO_LINES 30
#define HEIGHT_OF_ONE_LINE  16

#define BAR_WIDTH  4
#define PADDING    6
#define BOTTOM_GAP 1

struct _PlenarySessionBlock
{
  GtkWidget parent_instance;

  GtkWidget *bar;

  PlenaryRecord *session;
  char *title;
  char *times;
  char *roles;
  char *conflicts;
  char *name;
};

G_DEFINE_FINAL_TYPE (PlenarySessionBlock, plenary_session_block, GTK_TYPE_WIDGET)

static PangoLayout *
create_layout (PlenarySessionBlock *self, const char *text, int width, PangoWeight weight)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);

  pango_layout_set_width (layout, width * PANGO_SCALE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  if (weight != PANGO_WEIGHT_NORMAL)
    {
      g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

      pango_attr_list_insert (attributes, pango_attr_weight_new (weight));
      pango_layout_set_attributes (layout, attributes);
    }

  return layout;
}

/* Draws words within a height, and gives how much of it they took. */
static int
draw_words (PlenarySessionBlock *self,
            GtkSnapshot *snapshot,
            const char *text,
            PangoWeight weight,
            gboolean is_long,
            const GdkRectangle *space)
{
  if (*text == '\0' || space->width <= 0 || space->height < HEIGHT_OF_ONE_LINE - 2)
    return 0;

  g_autoptr (PangoLayout) layout = create_layout (self, text, space->width, weight);
  GdkRGBA color = { 0 };
  int height = 0;

  /* A height below zero is a number of lines. */
  pango_layout_set_height (layout, is_long ? space->height * PANGO_SCALE : -1);
  pango_layout_get_pixel_size (layout, NULL, &height);
  gtk_widget_get_color (GTK_WIDGET (self), &color);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) space->x, (float) space->y));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);

  return height;
}

/* The title, the times, what is wrong, the roles: as many as there is room for. */
static void
draw_lines (PlenarySessionBlock *self, GtkSnapshot *snapshot, GdkRectangle space)
{
  const struct
  {
    const char *text;
    PangoWeight weight;
    gboolean is_long;
  } lines[] = {
    { self->title, PANGO_WEIGHT_SEMIBOLD, TRUE },
    { self->times, PANGO_WEIGHT_NORMAL, FALSE },
    { self->conflicts, PANGO_WEIGHT_BOLD, FALSE },
    { self->roles, PANGO_WEIGHT_NORMAL, TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      GdkRectangle part = space;

      /* Only titles and roles take more than a line; the title leaves one to the times where it
       * can. */
      if (i == 0 && space.height >= 2 * HEIGHT_OF_ONE_LINE + HEIGHT_OF_ONE_LINE / 2)
        part.height -= HEIGHT_OF_ONE_LINE + 1;

      int height
          = draw_words (self, snapshot, lines[i].text, lines[i].weight, lines[i].is_long, &part);

      space.y += height;
      space.height -= height;
    }
}

static void
draw_one_line (PlenarySessionBlock *self, GtkSnapshot *snapshot, GdkRectangle space)
{
  g_autofree char *line = g_strdup_printf ("%s  %s", self->title, self->times);
  g_autoptr (PangoLayout) layout = create_layout (self, line, space.width, PANGO_WEIGHT_NORMAL);
  GdkRGBA color = { 0 };
  int height = 0;

  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_get_pixel_size (layout, NULL, &height);
  gtk_widget_get_color (GTK_WIDGET (self), &color);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
      snapshot,
      &GRAPHENE_POINT_INIT ((float) space.x, (float) (space.y + (space.height - height) / 2)));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
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
  if (height < HEIGHT_OF_ONE_LINE || width <= inset + PADDING)
    return;

  GdkRectangle space = { is_rtl ? PADDING : inset, 0, width - inset - PADDING, height };

  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  if (height < HEIGHT_OF_TWO_LINES)
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

static void
plenary_session_block_dispose (GObject *object)
{
  PlenarySessionBlock *self = PLENARY_SESSION_BLOCK (object);

  g_clear_pointer (&self->bar, gtk_widget_unparent);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (plenary_session_block_parent_class)->dispose (object);
}

static void
plenary_session_block_finalize (GObject *object)
{
  PlenarySessionBlock *self = PLENARY_SESSION_BLOCK (object);

  g_free (self->title);
  g_free (self->times);
  g_free (self->roles);
  g_free (self->conflicts);
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

  gboolean is_changed = take_words (&self->title, plenary_agenda_dup_title (self->session, label));

  is_changed |= take_words (&self->times, g_strjoinv (" · ", (char **) parts));
  is_changed |= take_words (&self->roles, plenary_agenda_dup_roles (model, self->session));
  is_changed |= take_words (
      &self->conflicts,
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

  g_autofree char *tooltip = g_strjoin ("\n", self->title, self->times,
                                        *self->conflicts != '\0' ? self->conflicts : NULL, NULL);

  gtk_widget_set_tooltip_text (GTK_WIDGET (self), tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, self->name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, self->roles, -1);
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
