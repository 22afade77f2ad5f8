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
  gboolean is_cut;
};

G_DEFINE_FINAL_TYPE (PlenaryRosterCell, plenary_roster_cell, GTK_TYPE_WIDGET)

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
has_name (PlenaryRosterCell *self)
{
  return self->part == PLENARY_ROSTER_PART_NAME || self->part == PLENARY_ROSTER_PART_NAME_AND_POST;
}

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

  int n_lines = self->part == PLENARY_ROSTER_PART_NAME_AND_POST ? 2 : 1;
  int text_height = n_lines * plenary_roster_brush_measure_line (widget);

  *minimum = has_name (self) ? MAX (text_height, FACE_SIZE) : text_height;
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
  gboolean has_post = self->part == PLENARY_ROSTER_PART_NAME_AND_POST && *entry->detail != '\0';

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
    case PLENARY_ROSTER_PART_NAME_AND_POST:
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
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_roster_cell_dispose;
  widget_class->map = plenary_roster_cell_map;
  widget_class->measure = plenary_roster_cell_measure;
  widget_class->size_allocate = plenary_roster_cell_size_allocate;
  widget_class->snapshot = plenary_roster_cell_snapshot;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
plenary_roster_cell_init (PlenaryRosterCell *self)
{
}

static void
setup_cb (GtkListItemFactory *factory, GtkColumnViewCell *place, gpointer part)
{
  PlenaryRosterCell *self = g_object_new (PLENARY_TYPE_ROSTER_CELL, NULL);

  self->part = (PlenaryRosterPart) GPOINTER_TO_INT (part);
  if (has_name (self))
    {
      self->face = plenary_person_face_new ();
      gtk_widget_set_parent (self->face, GTK_WIDGET (self));
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
 *
 * Returns: (transfer full): a factory of cells for a column, whose items are #PlenaryRosterItem
 */
GtkListItemFactory *
plenary_roster_cell_create_factory (PlenaryRosterPart part)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

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
      return g_strdup (entry->name);
    case PLENARY_ROSTER_PART_NAME_AND_POST:
      return g_strjoin (*entry->detail != '\0' ? ", " : "", entry->name, entry->detail, NULL);
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
