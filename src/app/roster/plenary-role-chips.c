/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-role-chips.h"

/* More than two make rows hard to compare. */
#define N_SHOWN 2

struct _PlenaryRoleChips
{
  GtkBox parent_instance;

  GtkLabel *labels[N_SHOWN];
  GtkLabel *rest;
  char *words; /* all that they say */
};

G_DEFINE_FINAL_TYPE (PlenaryRoleChips, plenary_role_chips, GTK_TYPE_BOX)

typedef enum
{
  PROP_WORDS = 1,
} PlenaryRoleChipsProperty;

static GParamSpec *properties[PROP_WORDS + 1];

static void
plenary_role_chips_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
plenary_role_chips_set_property (GObject *object,
                                 guint prop_id,
                                 const GValue *value,
                                 GParamSpec *pspec)
{
  switch ((PlenaryRoleChipsProperty) prop_id)
    {
    case PROP_WORDS:
      plenary_role_chips_set_words (PLENARY_ROLE_CHIPS (object), g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_role_chips_finalize (GObject *object)
{
  g_free (PLENARY_ROLE_CHIPS (object)->words);

  G_OBJECT_CLASS (plenary_role_chips_parent_class)->finalize (object);
}

static void
plenary_role_chips_class_init (PlenaryRoleChipsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = plenary_role_chips_get_property;
  object_class->set_property = plenary_role_chips_set_property;
  object_class->finalize = plenary_role_chips_finalize;

  /**
   * PlenaryRoleChips:words:
   *
   * What each chip says.
   */
  properties[PROP_WORDS] = g_param_spec_boxed ("words", NULL, NULL, G_TYPE_STRV,
                                               G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static GtkLabel *
add_label (PlenaryRoleChips *self, const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_widget_add_css_class (label, css_class);
  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  gtk_widget_set_visible (label, FALSE);
  gtk_box_append (GTK_BOX (self), label);

  return GTK_LABEL (label);
}

static void
plenary_role_chips_init (PlenaryRoleChips *self)
{
  gtk_box_set_spacing (GTK_BOX (self), 6);
  for (guint i = 0; i < N_SHOWN; i++)
    {
      self->labels[i] = add_label (self, "plenary-role-chip");
      gtk_label_set_ellipsize (self->labels[i], PANGO_ELLIPSIZE_END);
    }
  self->rest = add_label (self, "dimmed");
}

/**
 * plenary_role_chips_set_words:
 * @self: the chips
 * @words: (nullable) (array zero-terminated=1): what each says
 */
void
plenary_role_chips_set_words (PlenaryRoleChips *self, const char *const *words)
{
  g_return_if_fail (PLENARY_IS_ROLE_CHIPS (self));

  guint n_words = words != NULL ? g_strv_length ((char **) words) : 0;

  g_free (self->words);
  self->words = n_words > 0 ? g_strjoinv (", ", (char **) words) : NULL;

  for (guint i = 0; i < N_SHOWN; i++)
    {
      gtk_widget_set_visible (GTK_WIDGET (self->labels[i]), i < n_words);
      gtk_label_set_text (self->labels[i], i < n_words ? words[i] : "");
    }

  g_autofree char *rest
      = n_words > N_SHOWN ? g_strdup_printf ("+%u", n_words - N_SHOWN) : g_strdup ("");

  gtk_label_set_text (self->rest, rest);
  gtk_widget_set_visible (GTK_WIDGET (self->rest), n_words > N_SHOWN);
}

/**
 * plenary_role_chips_get_words:
 * @self: the chips
 *
 * Returns: (transfer none) (nullable): what all of them say; %NULL when there are none
 */
const char *
plenary_role_chips_get_words (PlenaryRoleChips *self)
{
  g_return_val_if_fail (PLENARY_IS_ROLE_CHIPS (self), NULL);

  return self->words;
}
