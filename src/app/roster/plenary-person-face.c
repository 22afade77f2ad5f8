/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-person-face.h"

#include <string.h>

#define SIZE     32
#define N_COLORS 14 /* that the style sheet of Adwaita has for avatars */

struct _PlenaryPersonFace
{
  GtkWidget parent_instance;

  char *name;
  GdkPaintable *picture;
  PangoLayout *initials; /* made when they are drawn */
  char color[8];         /* CSS class */
};

G_DEFINE_FINAL_TYPE (PlenaryPersonFace, plenary_person_face, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_NAME = 1,
  PROP_PICTURE,
} PlenaryPersonFaceProperty;

static GParamSpec *properties[PROP_PICTURE + 1];

/* The first letters of the first and of the last word. */
static char *
dup_initials (const char *name)
{
  g_autofree char *upper = g_utf8_strup (name, -1);
  g_autoptr (GString) initials = g_string_new (NULL);
  const char *last = strrchr (upper, ' ');

  if (*upper != '\0')
    g_string_append_unichar (initials, g_utf8_get_char (upper));
  if (last != NULL && last[1] != '\0')
    g_string_append_unichar (initials, g_utf8_get_char (last + 1));

  return g_string_free_and_steal (g_steal_pointer (&initials));
}

static void
ensure_initials (PlenaryPersonFace *self)
{
  if (self->initials != NULL)
    return;

  g_autofree char *letters = dup_initials (self->name);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (0.85));
  self->initials = gtk_widget_create_pango_layout (GTK_WIDGET (self), letters);
  pango_layout_set_attributes (self->initials, attributes);
}

static void
plenary_person_face_measure (GtkWidget *widget,
                             GtkOrientation orientation,
                             int for_size,
                             int *minimum,
                             int *natural,
                             int *minimum_baseline,
                             int *natural_baseline)
{
  *minimum = SIZE;
  *natural = SIZE;
}

static void
draw_picture (PlenaryPersonFace *self, GtkSnapshot *snapshot, float width, float height)
{
  double ratio = gdk_paintable_get_intrinsic_aspect_ratio (self->picture);
  float shown_width = ratio > 1 ? (float) (height * ratio) : width;
  float shown_height = ratio > 0 && ratio < 1 ? (float) (width / ratio) : height;
  GskRoundedRect circle;

  gsk_rounded_rect_init_from_rect (&circle, &GRAPHENE_RECT_INIT (0, 0, width, height), width / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &circle);
  gtk_snapshot_translate (
      snapshot, &GRAPHENE_POINT_INIT ((width - shown_width) / 2, (height - shown_height) / 2));
  gdk_paintable_snapshot (self->picture, snapshot, shown_width, shown_height);
  gtk_snapshot_pop (snapshot);
}

static void
plenary_person_face_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  PlenaryPersonFace *self = PLENARY_PERSON_FACE (widget);
  float width = (float) gtk_widget_get_width (widget);
  float height = (float) gtk_widget_get_height (widget);
  int letters_width = 0;
  int letters_height = 0;
  GdkRGBA color;

  if (self->picture != NULL)
    {
      draw_picture (self, snapshot, width, height);
      return;
    }
  ensure_initials (self);
  pango_layout_get_pixel_size (self->initials, &letters_width, &letters_height);
  gtk_widget_get_color (widget, &color);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((width - (float) letters_width) / 2,
                                                          (height - (float) letters_height) / 2));
  gtk_snapshot_append_layout (snapshot, self->initials, &color);
}

static void
plenary_person_face_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  g_clear_object (&PLENARY_PERSON_FACE (widget)->initials);

  GTK_WIDGET_CLASS (plenary_person_face_parent_class)->system_setting_changed (widget, setting);
}

static void
plenary_person_face_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PlenaryPersonFace *self = PLENARY_PERSON_FACE (object);

  switch ((PlenaryPersonFaceProperty) prop_id)
    {
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    case PROP_PICTURE:
      g_value_set_object (value, self->picture);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_person_face_set_property (GObject *object,
                                  guint prop_id,
                                  const GValue *value,
                                  GParamSpec *pspec)
{
  PlenaryPersonFace *self = PLENARY_PERSON_FACE (object);

  switch ((PlenaryPersonFaceProperty) prop_id)
    {
    case PROP_NAME:
      plenary_person_face_set_name (self, g_value_get_string (value));
      break;
    case PROP_PICTURE:
      plenary_person_face_set_picture (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_person_face_finalize (GObject *object)
{
  PlenaryPersonFace *self = PLENARY_PERSON_FACE (object);

  g_free (self->name);
  g_clear_object (&self->picture);
  g_clear_object (&self->initials);

  G_OBJECT_CLASS (plenary_person_face_parent_class)->finalize (object);
}

static void
plenary_person_face_class_init (PlenaryPersonFaceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = plenary_person_face_get_property;
  object_class->set_property = plenary_person_face_set_property;
  object_class->finalize = plenary_person_face_finalize;
  widget_class->measure = plenary_person_face_measure;
  widget_class->snapshot = plenary_person_face_snapshot;
  widget_class->system_setting_changed = plenary_person_face_system_setting_changed;

  /**
   * PlenaryPersonFace:name-shown:
   *
   * Whose initials are shown.
   */
  properties[PROP_NAME] = g_param_spec_string ("name-shown", NULL, NULL, "", flags);

  /**
   * PlenaryPersonFace:picture:
   *
   * What is shown in place of initials.
   */
  properties[PROP_PICTURE] = g_param_spec_object ("picture", NULL, NULL, GDK_TYPE_PAINTABLE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  gtk_widget_class_set_css_name (widget_class, "avatar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
plenary_person_face_init (PlenaryPersonFace *self)
{
  self->name = g_strdup ("");
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

/**
 * plenary_person_face_new:
 *
 * Returns: (transfer floating): a face of nobody
 */
GtkWidget *
plenary_person_face_new (void)
{
  return g_object_new (PLENARY_TYPE_PERSON_FACE, NULL);
}

/**
 * plenary_person_face_set_name:
 * @self: a face
 * @name: (nullable): whose it is
 */
void
plenary_person_face_set_name (PlenaryPersonFace *self, const char *name)
{
  g_return_if_fail (PLENARY_IS_PERSON_FACE (self));

  if (!g_set_str (&self->name, name != NULL ? name : ""))
    return;
  if (*self->color != '\0')
    gtk_widget_remove_css_class (GTK_WIDGET (self), self->color);
  g_snprintf (self->color, sizeof self->color, "color%u", g_str_hash (self->name) % N_COLORS + 1);
  gtk_widget_add_css_class (GTK_WIDGET (self), self->color);
  g_clear_object (&self->initials);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * plenary_person_face_set_picture:
 * @self: a face
 * @picture: (nullable): a photograph
 */
void
plenary_person_face_set_picture (PlenaryPersonFace *self, GdkPaintable *picture)
{
  g_return_if_fail (PLENARY_IS_PERSON_FACE (self));
  g_return_if_fail (picture == NULL || GDK_IS_PAINTABLE (picture));

  if (g_set_object (&self->picture, picture))
    gtk_widget_queue_draw (GTK_WIDGET (self));
}
