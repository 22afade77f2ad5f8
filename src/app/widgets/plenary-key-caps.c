/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "widgets/plenary-key-caps.h"

#include <glib/gi18n.h>

#define SPACING 3

struct _PlenaryKeyCaps
{
  GtkWidget parent_instance;

  char *keys;
};

G_DEFINE_FINAL_TYPE (PlenaryKeyCaps, plenary_key_caps, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_KEYS = 1,
} PlenaryKeyCapsProperty;

static GParamSpec *properties[PROP_KEYS + 1];

/* In the order in which they are named, Ctrl before Shift. */
static const GdkModifierType modifiers[] = {
  GDK_SUPER_MASK, GDK_HYPER_MASK, GDK_META_MASK, GDK_CONTROL_MASK, GDK_ALT_MASK, GDK_SHIFT_MASK,
};

static void
remove_caps (PlenaryKeyCaps *self)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  while (child != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (child);

      gtk_widget_unparent (child);
      child = next;
    }
}

/* The caps are pictures of what the label of the whole says. */
static void
add_label (PlenaryKeyCaps *self, const char *text, const char *style_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "accessible-role",
                                   GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_add_css_class (label, style_class);
  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  gtk_widget_set_parent (label, GTK_WIDGET (self));
}

static void
add_caps (PlenaryKeyCaps *self, const char *accelerator)
{
  guint key = 0;
  GdkModifierType state = 0;

  if (!gtk_accelerator_parse (accelerator, &key, &state))
    return;

  g_autofree char *last = gtk_accelerator_get_label (key, 0);

  for (gsize i = 0; i < G_N_ELEMENTS (modifiers); i++)
    if ((state & modifiers[i]) != 0)
      {
        g_autofree char *label = gtk_accelerator_get_label (0, modifiers[i]);

        add_label (self, label, "plenary-key");
      }
  add_label (self, last, "plenary-key");
}

static void
plenary_key_caps_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((PlenaryKeyCapsProperty) prop_id)
    {
    case PROP_KEYS:
      g_value_set_string (value, plenary_key_caps_get_keys (PLENARY_KEY_CAPS (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_key_caps_set_property (GObject *object,
                               guint prop_id,
                               const GValue *value,
                               GParamSpec *pspec)
{
  switch ((PlenaryKeyCapsProperty) prop_id)
    {
    case PROP_KEYS:
      plenary_key_caps_set_keys (PLENARY_KEY_CAPS (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_key_caps_dispose (GObject *object)
{
  remove_caps (PLENARY_KEY_CAPS (object));

  G_OBJECT_CLASS (plenary_key_caps_parent_class)->dispose (object);
}

static void
plenary_key_caps_finalize (GObject *object)
{
  g_free (PLENARY_KEY_CAPS (object)->keys);

  G_OBJECT_CLASS (plenary_key_caps_parent_class)->finalize (object);
}

static void
plenary_key_caps_class_init (PlenaryKeyCapsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = plenary_key_caps_get_property;
  object_class->set_property = plenary_key_caps_set_property;
  object_class->dispose = plenary_key_caps_dispose;
  object_class->finalize = plenary_key_caps_finalize;

  /**
   * PlenaryKeyCaps:keys:
   *
   * Accelerators with spaces between them, as in the table of commands; %NULL for none.
   */
  properties[PROP_KEYS]
      = g_param_spec_string ("keys", NULL, NULL, NULL,
                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
plenary_key_caps_init (PlenaryKeyCaps *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), SPACING);
}

/**
 * plenary_key_caps_new:
 * @keys: (nullable): accelerators with spaces between them
 *
 * Returns: (transfer floating): a widget that shows them
 */
PlenaryKeyCaps *
plenary_key_caps_new (const char *keys)
{
  return g_object_new (PLENARY_TYPE_KEY_CAPS, "keys", keys, NULL);
}

/**
 * plenary_key_caps_get_keys:
 * @self: some keys
 *
 * Returns: (transfer none) (nullable): accelerators with spaces between them
 */
const char *
plenary_key_caps_get_keys (PlenaryKeyCaps *self)
{
  g_return_val_if_fail (PLENARY_IS_KEY_CAPS (self), NULL);

  return self->keys;
}

/**
 * plenary_key_caps_set_keys:
 * @self: some keys
 * @keys: (nullable): accelerators with spaces between them
 *
 * Shows other keys.
 */
void
plenary_key_caps_set_keys (PlenaryKeyCaps *self, const char *keys)
{
  g_return_if_fail (PLENARY_IS_KEY_CAPS (self));

  if (!g_set_str (&self->keys, keys))
    return;

  g_autofree char *label = plenary_keys_dup_label (keys);
  g_auto (GStrv) accelerators = g_strsplit (keys != NULL ? keys : "", " ", -1);

  remove_caps (self);
  for (guint i = 0; accelerators[i] != NULL; i++)
    {
      if (i > 0)
        /* Translators: between two combinations of keys that do the same */
        add_label (self, C_ ("keys", "or"), "dim-label");
      add_caps (self, accelerators[i]);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_KEYS]);
}

/**
 * plenary_keys_dup_label:
 * @keys: (nullable): accelerators with spaces between them
 *
 * Returns: (transfer full): them in words, as a screen reader says them; "" for none
 */
char *
plenary_keys_dup_label (const char *keys)
{
  g_auto (GStrv) accelerators = g_strsplit (keys != NULL ? keys : "", " ", -1);
  g_autoptr (GStrvBuilder) labels = g_strv_builder_new ();

  for (guint i = 0; accelerators[i] != NULL; i++)
    {
      guint key = 0;
      GdkModifierType state = 0;

      if (gtk_accelerator_parse (accelerators[i], &key, &state))
        g_strv_builder_take (labels, gtk_accelerator_get_label (key, state));
    }

  g_auto (GStrv) all = g_strv_builder_end (labels);

  return g_strjoinv (_ (" or "), all);
}
