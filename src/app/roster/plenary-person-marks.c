/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-person-marks.h"

#include "roster/plenary-roster-item.h"

#include <glib/gi18n.h>

#define ICON_SIZE 16
#define SPACING   6
#define N_ICONS   3

struct _PlenaryPersonMarks
{
  GtkWidget parent_instance;

  guint gaps;
};

G_DEFINE_FINAL_TYPE (PlenaryPersonMarks, plenary_person_marks, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_GAPS = 1,
} PlenaryPersonMarksProperty;

static GParamSpec *properties[PROP_GAPS + 1];

static const struct
{
  guint gaps; /* any of which leaves it out */
  const char *icon;
} icons[N_ICONS] = {
  { PLENARY_ROSTER_GAP_BIOGRAPHY, "text-x-generic-symbolic" },
  { PLENARY_ROSTER_GAP_PHOTOGRAPH, "image-x-generic-symbolic" },
  { PLENARY_ROSTER_GAP_PHOTOGRAPH | PLENARY_ROSTER_GAP_CONSENT, "object-select-symbolic" },
};

static void
plenary_person_marks_measure (GtkWidget *widget,
                              GtkOrientation orientation,
                              int for_size,
                              int *minimum,
                              int *natural,
                              int *minimum_baseline,
                              int *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL
                 ? N_ICONS * ICON_SIZE + (N_ICONS - 1) * SPACING
                 : ICON_SIZE;
  *natural = *minimum;
}

static void
draw_icon (GtkWidget *widget, GtkSnapshot *snapshot, const char *name, int x)
{
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (widget));
  g_autoptr (GtkIconPaintable) icon = gtk_icon_theme_lookup_icon (
      theme, name, NULL, ICON_SIZE, gtk_widget_get_scale_factor (widget),
      gtk_widget_get_direction (widget), 0);
  GdkRGBA color;

  gtk_widget_get_color (widget, &color);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
      snapshot,
      &GRAPHENE_POINT_INIT ((float) x, (float) (gtk_widget_get_height (widget) - ICON_SIZE) / 2));
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (icon), snapshot, ICON_SIZE,
                                            ICON_SIZE, &color, 1);
  gtk_snapshot_restore (snapshot);
}

static void
plenary_person_marks_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  PlenaryPersonMarks *self = PLENARY_PERSON_MARKS (widget);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  for (int i = 0; i < N_ICONS; i++)
    if ((self->gaps & icons[i].gaps) == 0)
      draw_icon (widget, snapshot, icons[i].icon,
                 (is_rtl ? N_ICONS - 1 - i : i) * (ICON_SIZE + SPACING));
}

static void
plenary_person_marks_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((PlenaryPersonMarksProperty) prop_id)
    {
    case PROP_GAPS:
      g_value_set_uint (value, PLENARY_PERSON_MARKS (object)->gaps);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_person_marks_set_property (GObject *object,
                                   guint prop_id,
                                   const GValue *value,
                                   GParamSpec *pspec)
{
  switch ((PlenaryPersonMarksProperty) prop_id)
    {
    case PROP_GAPS:
      plenary_person_marks_set_gaps (PLENARY_PERSON_MARKS (object), g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_person_marks_class_init (PlenaryPersonMarksClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = plenary_person_marks_get_property;
  object_class->set_property = plenary_person_marks_set_property;
  widget_class->measure = plenary_person_marks_measure;
  widget_class->snapshot = plenary_person_marks_snapshot;

  /**
   * PlenaryPersonMarks:gaps:
   *
   * Flags of #PlenaryRosterGap: what is missing.
   */
  properties[PROP_GAPS] = g_param_spec_uint ("gaps", NULL, NULL, 0, G_MAXUINT, 0,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
plenary_person_marks_init (PlenaryPersonMarks *self)
{
  plenary_person_marks_set_gaps (self,
                                 PLENARY_ROSTER_GAP_BIOGRAPHY | PLENARY_ROSTER_GAP_PHOTOGRAPH);
}

/**
 * plenary_person_marks_set_gaps:
 * @self: the marks
 * @gaps: flags of #PlenaryRosterGap
 *
 * Shows what there is, and says it to a screen reader.
 */
void
plenary_person_marks_set_gaps (PlenaryPersonMarks *self, guint gaps)
{
  g_return_if_fail (PLENARY_IS_PERSON_MARKS (self));

  if (self->gaps == gaps)
    return;
  self->gaps = gaps;

  g_autofree char *words = plenary_person_marks_dup_words (self);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * plenary_person_marks_dup_words:
 * @self: the marks
 *
 * Returns: (transfer full): what the icons say, in words
 */
char *
plenary_person_marks_dup_words (PlenaryPersonMarks *self)
{
  g_return_val_if_fail (PLENARY_IS_PERSON_MARKS (self), NULL);

  return g_strjoin (", ", (self->gaps & icons[0].gaps) == 0 ? _ ("Biography") : _ ("No biography"),
                    (self->gaps & icons[1].gaps) == 0 ? _ ("photograph") : _ ("no photograph"),
                    (self->gaps & icons[2].gaps) == 0 ? _ ("may be published") : _ ("no consent"),
                    NULL);
}
