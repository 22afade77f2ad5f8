/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-roster-cell.h"

#include "compose/plenary-person-name.h"
#include "model/plenary-person.h"
#include "roster/plenary-body-kind.h"
#include "roster/plenary-person-face.h"
#include "roster/plenary-roster-brush.h"
#include "widgets/plenary-role-words.h"

#include <glib/gi18n.h>

#define FACE_SIZE 32
#define ICON_SIZE 16
#define SPACING   6

/* More than two chips make rows hard to compare. */
#define N_CHIPS 2

struct _PlenaryRosterCell
{
  GtkWidget parent_instance;

  PlenaryRosterItem *item;
  GtkWidget *face; /* of a person */
  PlenaryRosterPart part;
  gboolean is_compact;
  gboolean is_cut;
};

G_DEFINE_FINAL_TYPE (PlenaryRosterCell, plenary_roster_cell, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_IS_COMPACT = 1,
} PlenaryRosterCellProperty;

static GParamSpec *properties[PROP_IS_COMPACT + 1];

/* The icons of what is there, and the gaps any of which leaves one out. */
static const struct
{
  guint gaps;
  const char *icon;
} marks[] = {
  { PLENARY_ROSTER_GAP_BIOGRAPHY, "text-x-generic-symbolic" },
  { PLENARY_ROSTER_GAP_PHOTOGRAPH, "image-x-generic-symbolic" },
  { PLENARY_ROSTER_GAP_PHOTOGRAPH | PLENARY_ROSTER_GAP_CONSENT, "object-select-symbolic" },
};

static gboolean
has_mark (const PlenaryRosterEntry *entry, gsize mark)
{
  return (entry->gaps & marks[mark].gaps) == 0;
}

static char *
dup_marks (const PlenaryRosterEntry *entry)
{
  return g_strjoin (", ", has_mark (entry, 0) ? _ ("Biography") : _ ("No biography"),
                    has_mark (entry, 1) ? _ ("photograph") : _ ("no photograph"),
                    has_mark (entry, 2) ? _ ("may be published") : _ ("no consent"), NULL);
}

static const char *
get_invitation (const PlenaryRosterEntry *entry)
{
  return entry->state != PLENARY_ROSTER_NOTHING
             ? plenary_role_words_get_state ((PlenaryAssignmentState) entry->state)
             : "";
}

/* What is on the screen */

static void
show_face (PlenaryRosterCell *self)
{
  PlenaryRecord *record = plenary_roster_item_get_record (self->item);

  gtk_widget_set_visible (self->face, PLENARY_IS_PERSON (record));
  if (!PLENARY_IS_PERSON (record))
    return;

  g_autofree char *name = plenary_person_dup_name (record, FALSE);

  plenary_person_face_set_name (PLENARY_PERSON_FACE (self->face), name);
  plenary_person_face_set_picture (PLENARY_PERSON_FACE (self->face),
                                   GDK_PAINTABLE (plenary_roster_item_get_photograph (self->item)));
}

/* Cells out of sight are not told, and so have nothing to do. */
static void
show_item (PlenaryRosterCell *self)
{
  if (self->item == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  g_autofree char *words = plenary_roster_cell_dup_words (self);

  if (self->face != NULL)
    show_face (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
set_item (PlenaryRosterCell *self, PlenaryRosterItem *item)
{
  if (self->item == item)
    return;
  if (self->item != NULL)
    g_signal_handlers_disconnect_by_func (self->item, show_item, self);
  g_set_object (&self->item, item);
  if (item != NULL)
    g_signal_connect_swapped (item, "refreshed", G_CALLBACK (show_item), self);
  show_item (self);
}

static void
plenary_roster_cell_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (plenary_roster_cell_parent_class)->map (widget);

  show_item (PLENARY_ROSTER_CELL (widget));
}

/* Rows are as high as each other, whatever they show, and columns as wide as they are set to. */
static void
plenary_roster_cell_measure (GtkWidget *widget,
                             GtkOrientation orientation,
                             int for_size,
                             int *minimum,
                             int *natural,
                             int *minimum_baseline,
                             int *natural_baseline)
{
  PlenaryRosterCell *self = PLENARY_ROSTER_CELL (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = self->part == PLENARY_ROSTER_PART_COMPLETE
                     ? (int) G_N_ELEMENTS (marks) * (ICON_SIZE + SPACING) - SPACING
                     : 0;
      *natural = *minimum;
      return;
    }

  int n_lines = self->is_compact ? 2 : 1;
  int text_height = n_lines * plenary_roster_brush_measure_line (widget);

  *minimum = self->part == PLENARY_ROSTER_PART_NAME ? MAX (text_height, FACE_SIZE) : text_height;
  *natural = *minimum;
}

static void
plenary_roster_cell_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  PlenaryRosterCell *self = PLENARY_ROSTER_CELL (widget);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkAllocation place
      = { is_rtl ? width - FACE_SIZE : 0, (height - FACE_SIZE) / 2, FACE_SIZE, FACE_SIZE };

  if (self->face != NULL && gtk_widget_should_layout (self->face))
    gtk_widget_size_allocate (self->face, &place, -1);
}

static void
draw_name (PlenaryRosterCell *self, PlenaryRosterBrush *brush, const PlenaryRosterEntry *entry)
{
  gboolean has_post = self->is_compact && *entry->detail != '\0';

  if (gtk_widget_get_visible (self->face))
    {
      gtk_widget_snapshot_child (GTK_WIDGET (self), self->face, brush->snapshot);
      plenary_roster_brush_skip (brush, FACE_SIZE + 2 * SPACING);
    }
  if (has_post)
    plenary_roster_brush_draw_lines (brush, entry->name, entry->detail);
  else
    plenary_roster_brush_draw_text (brush, entry->name);
}

static void
draw_roles (PlenaryRosterBrush *brush, const PlenaryRosterEntry *entry)
{
  guint n_roles = g_strv_length (entry->roles);
  g_autofree char *rest = n_roles > N_CHIPS ? g_strdup_printf ("+%u", n_roles - N_CHIPS) : NULL;

  plenary_roster_brush_draw_chips (brush, n_roles > 0 ? entry->roles[0] : NULL,
                                   n_roles > 1 ? entry->roles[1] : NULL, rest);
}

static void
draw_invitation (PlenaryRosterBrush *brush, const PlenaryRosterEntry *entry)
{
  if (entry->state == PLENARY_ROSTER_NOTHING)
    return;
  plenary_roster_brush_draw_icon (
      brush, plenary_role_words_get_icon_name ((PlenaryAssignmentState) entry->state), ICON_SIZE);
  plenary_roster_brush_skip (brush, ICON_SIZE + SPACING);
  plenary_roster_brush_draw_text (brush, get_invitation (entry));
}

static void
draw_marks (PlenaryRosterBrush *brush, const PlenaryRosterEntry *entry)
{
  const int width = (int) G_N_ELEMENTS (marks) * (ICON_SIZE + SPACING) - SPACING;

  plenary_roster_brush_skip (brush, MAX (0, (brush->width - width) / 2));
  plenary_roster_brush_dim (brush);
  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      if (has_mark (entry, i))
        plenary_roster_brush_draw_icon (brush, marks[i].icon, ICON_SIZE);
      plenary_roster_brush_skip (brush, ICON_SIZE + SPACING);
    }
}

static void
plenary_roster_cell_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  PlenaryRosterCell *self = PLENARY_ROSTER_CELL (widget);
  PlenaryRosterBrush brush = { 0 };

  if (self->item == NULL)
    return;

  const PlenaryRosterEntry *entry = plenary_roster_item_get_entry (self->item);

  plenary_roster_brush_init (&brush, widget, snapshot);
  switch (self->part)
    {
    case PLENARY_ROSTER_PART_NAME:
      draw_name (self, &brush, entry);
      break;
    case PLENARY_ROSTER_PART_POST:
      plenary_roster_brush_draw_text (&brush, entry->detail);
      break;
    case PLENARY_ROSTER_PART_CATEGORY:
      plenary_roster_brush_draw_text (&brush, plenary_body_kind_get_noun (entry->kind));
      break;
    case PLENARY_ROSTER_PART_ROLES:
      draw_roles (&brush, entry);
      break;
    case PLENARY_ROSTER_PART_INVITATION:
      draw_invitation (&brush, entry);
      break;
    case PLENARY_ROSTER_PART_COMPLETE:
      draw_marks (&brush, entry);
      break;
    default:
      g_assert_not_reached ();
    }
  self->is_cut = brush.is_cut;
}

static void
set_compact (PlenaryRosterCell *self, gboolean is_compact)
{
  if (self->is_compact == is_compact)
    return;
  self->is_compact = is_compact;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  show_item (self);
}

static void
plenary_roster_cell_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((PlenaryRosterCellProperty) prop_id)
    {
    case PROP_IS_COMPACT:
      g_value_set_boolean (value, PLENARY_ROSTER_CELL (object)->is_compact);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_roster_cell_set_property (GObject *object,
                                  guint prop_id,
                                  const GValue *value,
                                  GParamSpec *pspec)
{
  switch ((PlenaryRosterCellProperty) prop_id)
    {
    case PROP_IS_COMPACT:
      set_compact (PLENARY_ROSTER_CELL (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_roster_cell_dispose (GObject *object)
{
  PlenaryRosterCell *self = PLENARY_ROSTER_CELL (object);

  set_item (self, NULL);
  g_clear_pointer (&self->face, gtk_widget_unparent);

  G_OBJECT_CLASS (plenary_roster_cell_parent_class)->dispose (object);
}

static void
plenary_roster_cell_class_init (PlenaryRosterCellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = plenary_roster_cell_get_property;
  object_class->set_property = plenary_roster_cell_set_property;
  object_class->dispose = plenary_roster_cell_dispose;
  widget_class->map = plenary_roster_cell_map;
  widget_class->measure = plenary_roster_cell_measure;
  widget_class->size_allocate = plenary_roster_cell_size_allocate;
  widget_class->snapshot = plenary_roster_cell_snapshot;

  /**
   * PlenaryRosterCell:is-compact:
   *
   * Whether post and body stand below a name.
   */
  properties[PROP_IS_COMPACT] = g_param_spec_boolean ("is-compact", NULL, NULL, FALSE,
                                                      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
plenary_roster_cell_init (PlenaryRosterCell *self)
{
}

/* What the cells of a factory have in common. */
#define FACTORY_TABLE "plenary-roster-table"

static void
setup_cb (GtkListItemFactory *factory, GtkColumnViewCell *place, gpointer part)
{
  PlenaryRosterCell *self = g_object_new (PLENARY_TYPE_ROSTER_CELL, NULL);

  self->part = (PlenaryRosterPart) GPOINTER_TO_INT (part);
  if (self->part == PLENARY_ROSTER_PART_NAME)
    {
      self->face = plenary_person_face_new ();
      gtk_widget_set_parent (self->face, GTK_WIDGET (self));
      g_object_bind_property (g_object_get_data (G_OBJECT (factory), FACTORY_TABLE), "is-compact",
                              self, "is-compact", G_BINDING_SYNC_CREATE);
    }
  gtk_column_view_cell_set_child (place, GTK_WIDGET (self));
}

static void
bind_cb (GtkListItemFactory *factory, GtkColumnViewCell *place, gpointer part)
{
  set_item (PLENARY_ROSTER_CELL (gtk_column_view_cell_get_child (place)),
            gtk_column_view_cell_get_item (place));
}

/**
 * plenary_roster_cell_create_factory:
 * @part: what to show
 * @table: the table that has the column; its "is-compact" says whether names have a second line
 *
 * Returns: (transfer full): a factory of cells for a column, whose items are #PlenaryRosterItem
 */
GtkListItemFactory *
plenary_roster_cell_create_factory (PlenaryRosterPart part, GtkWidget *table)
{
  g_return_val_if_fail (GTK_IS_WIDGET (table), NULL);

  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  /* The table owns the column, and the column the factory. */
  g_object_set_data (G_OBJECT (factory), FACTORY_TABLE, table);
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), GINT_TO_POINTER (part));
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), GINT_TO_POINTER (part));

  return factory;
}

/**
 * plenary_roster_cell_get_item:
 * @self: a cell
 *
 * Returns: (transfer none) (nullable): what it shows a part of
 */
PlenaryRosterItem *
plenary_roster_cell_get_item (PlenaryRosterCell *self)
{
  g_return_val_if_fail (PLENARY_IS_ROSTER_CELL (self), NULL);

  return self->item;
}

/**
 * plenary_roster_cell_dup_words:
 * @self: a cell
 *
 * Returns: (transfer full): what it shows, in words
 */
char *
plenary_roster_cell_dup_words (PlenaryRosterCell *self)
{
  g_return_val_if_fail (PLENARY_IS_ROSTER_CELL (self), NULL);

  if (self->item == NULL)
    return g_strdup ("");

  const PlenaryRosterEntry *entry = plenary_roster_item_get_entry (self->item);

  switch (self->part)
    {
    case PLENARY_ROSTER_PART_NAME:
      return self->is_compact && *entry->detail != '\0'
                 ? g_strdup_printf ("%s, %s", entry->name, entry->detail)
                 : g_strdup (entry->name);
    case PLENARY_ROSTER_PART_POST:
      return g_strdup (entry->detail);
    case PLENARY_ROSTER_PART_CATEGORY:
      return g_strdup (plenary_body_kind_get_noun (entry->kind));
    case PLENARY_ROSTER_PART_ROLES:
      return g_strjoinv (", ", entry->roles);
    case PLENARY_ROSTER_PART_INVITATION:
      return g_strdup (get_invitation (entry));
    case PLENARY_ROSTER_PART_COMPLETE:
      return dup_marks (entry);
    default:
      g_assert_not_reached ();
    }
}

/**
 * plenary_roster_cell_is_cut:
 * @self: a cell
 *
 * Returns: whether there was no room for all of it when it was drawn, or it says more than it shows
 */
gboolean
plenary_roster_cell_is_cut (PlenaryRosterCell *self)
{
  g_return_val_if_fail (PLENARY_IS_ROSTER_CELL (self), FALSE);

  return self->is_cut || self->part == PLENARY_ROSTER_PART_COMPLETE;
}
