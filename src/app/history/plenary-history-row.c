/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "history/plenary-history-row.h"

struct _PlenaryHistoryRow
{
  GtkWidget parent_instance;

  GtkWidget *restore_button;

  PlenaryHistoryEntry *entry;
  GSignalGroup *signals;
};

G_DEFINE_FINAL_TYPE (PlenaryHistoryRow, plenary_history_row, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_ENTRY = 1,
} PlenaryHistoryRowProperty;

typedef enum
{
  SIGNAL_RESTORE,
  SIGNAL_RENAME,
  SIGNAL_REMOVE,
} PlenaryHistoryRowSignal;

static GParamSpec *properties[PROP_ENTRY + 1];
static guint signals[SIGNAL_REMOVE + 1];

/* What is taken back is dim, and says so in words too. */
static void
update_style (PlenaryHistoryRow *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  if (self->entry != NULL && plenary_history_entry_is_undone (self->entry))
    gtk_widget_add_css_class (widget, "undone");
  else
    gtk_widget_remove_css_class (widget, "undone");
  if (self->entry != NULL && plenary_history_entry_get_version (self->entry) != NULL)
    gtk_widget_add_css_class (widget, "version");
  else
    gtk_widget_remove_css_class (widget, "version");
}

/* Out of its row the button must say what it restores. */
static void
update_label (PlenaryHistoryRow *self)
{
  g_autofree char *label = NULL;

  if (self->entry == NULL)
    return;

  g_object_get (self->entry, "restore-label", &label, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->restore_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
restore_cb (PlenaryHistoryRow *self)
{
  g_signal_emit (self, signals[SIGNAL_RESTORE], 0);
}

static void
rename_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_RENAME], 0);
}

static void
remove_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_REMOVE], 0);
}

static void
plenary_history_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((PlenaryHistoryRowProperty) prop_id)
    {
    case PROP_ENTRY:
      g_value_set_object (value, plenary_history_row_get_entry (PLENARY_HISTORY_ROW (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_history_row_set_property (GObject *object,
                                  guint prop_id,
                                  const GValue *value,
                                  GParamSpec *pspec)
{
  switch ((PlenaryHistoryRowProperty) prop_id)
    {
    case PROP_ENTRY:
      plenary_history_row_set_entry (PLENARY_HISTORY_ROW (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_history_row_dispose (GObject *object)
{
  PlenaryHistoryRow *self = PLENARY_HISTORY_ROW (object);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  /* The template lets go of the children that have a name only. */
  while (child != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (child);

      gtk_widget_unparent (child);
      child = next;
    }
  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_HISTORY_ROW);
  g_clear_object (&self->signals);
  g_clear_object (&self->entry);

  G_OBJECT_CLASS (plenary_history_row_parent_class)->dispose (object);
}

static void
plenary_history_row_class_init (PlenaryHistoryRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = plenary_history_row_get_property;
  object_class->set_property = plenary_history_row_set_property;
  object_class->dispose = plenary_history_row_dispose;

  /**
   * PlenaryHistoryRow:entry:
   *
   * What it shows.
   */
  properties[PROP_ENTRY]
      = g_param_spec_object ("entry", NULL, NULL, PLENARY_TYPE_HISTORY_ENTRY,
                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * PlenaryHistoryRow::restore:
   *
   * A person wants the project as it was then.
   */
  signals[SIGNAL_RESTORE] = g_signal_new ("restore", PLENARY_TYPE_HISTORY_ROW, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * PlenaryHistoryRow::rename:
   *
   * A person wants to give the version another name.
   */
  signals[SIGNAL_RENAME] = g_signal_new ("rename", PLENARY_TYPE_HISTORY_ROW, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * PlenaryHistoryRow::remove:
   *
   * A person wants the version to be forgotten.
   */
  signals[SIGNAL_REMOVE] = g_signal_new ("remove", PLENARY_TYPE_HISTORY_ROW, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/history/plenary-history-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryHistoryRow, restore_button);
  gtk_widget_class_bind_template_callback (widget_class, restore_cb);
  gtk_widget_class_install_action (widget_class, "version.rename", NULL, rename_cb);
  gtk_widget_class_install_action (widget_class, "version.remove", NULL, remove_cb);
}

static void
plenary_history_row_init (PlenaryHistoryRow *self)
{
  self->signals = g_signal_group_new (PLENARY_TYPE_HISTORY_ENTRY);
  g_signal_group_connect_swapped (self->signals, "notify::is-undone", G_CALLBACK (update_style),
                                  self);
  g_signal_group_connect_swapped (self->signals, "notify::restore-label", G_CALLBACK (update_label),
                                  self);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_history_row_new:
 *
 * Returns: (transfer floating): a row without an entry
 */
PlenaryHistoryRow *
plenary_history_row_new (void)
{
  return g_object_new (PLENARY_TYPE_HISTORY_ROW, NULL);
}

/**
 * plenary_history_row_get_entry:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): what it shows
 */
PlenaryHistoryEntry *
plenary_history_row_get_entry (PlenaryHistoryRow *self)
{
  g_return_val_if_fail (PLENARY_IS_HISTORY_ROW (self), NULL);

  return self->entry;
}

/**
 * plenary_history_row_set_entry:
 * @self: a row
 * @entry: (nullable): what it shows
 *
 * Shows another entry.
 */
void
plenary_history_row_set_entry (PlenaryHistoryRow *self, PlenaryHistoryEntry *entry)
{
  g_return_if_fail (PLENARY_IS_HISTORY_ROW (self));
  g_return_if_fail (entry == NULL || PLENARY_IS_HISTORY_ENTRY (entry));

  if (self->entry == entry)
    return;

  /* The row may hold the last reference: nothing must follow the entry any more by then. */
  g_signal_group_set_target (self->signals, entry);
  g_set_object (&self->entry, entry);
  update_style (self);
  update_label (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ENTRY]);
}
