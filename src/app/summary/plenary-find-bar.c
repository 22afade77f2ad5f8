/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The places are found anew after each change of the report, and the one that is shown stays the
 * next after where it was.
 */
#include "config.h"

#include "summary/plenary-find-bar.h"

#include "model/plenary-document.h"
#include "operations/plenary-replace-text.h"

#include <glib/gi18n.h>

struct _PlenaryFindBar
{
  PlenaryProjectWidget parent_instance;

  /* Template widgets */
  GtkSearchEntry *entry;
  GtkLabel *count;
  GtkToggleButton *match_case;
  GtkToggleButton *whole_words;
  GtkToggleButton *with_replace;
  GtkEntry *replacement;

  /* Owned */
  PlenaryRecord *document;
  GArray *matches; /* PlenaryReportMatch */
  guint shown;     /* position in matches */

  gboolean is_active; /* somebody looks for something */
};

G_DEFINE_FINAL_TYPE (PlenaryFindBar, plenary_find_bar, PLENARY_TYPE_PROJECT_WIDGET)

typedef enum
{
  PROP_DOCUMENT = 1,
} PlenaryFindBarProperty;

static GParamSpec *properties[PROP_DOCUMENT + 1];

enum
{
  SIGNAL_FOUND,
  SIGNAL_CLOSED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static PlenaryModel *
get_model (PlenaryFindBar *self)
{
  return plenary_project_widget_get_model (PLENARY_PROJECT_WIDGET (self));
}

static PlenaryTextQuery
get_query (PlenaryFindBar *self)
{
  return (PlenaryTextQuery) {
    .words = gtk_editable_get_text (GTK_EDITABLE (self->entry)),
    .match_case = gtk_toggle_button_get_active (self->match_case),
    .whole_words = gtk_toggle_button_get_active (self->whole_words),
  };
}

static void
show_count (PlenaryFindBar *self)
{
  gboolean has_words = *gtk_editable_get_text (GTK_EDITABLE (self->entry)) != '\0';
  g_autofree char *text
      = self->matches->len > 0
            /* Translators: which of how many places */
            ? g_strdup_printf (_ ("%u of %u"), self->shown + 1, self->matches->len)
            : g_strdup (has_words ? _ ("Not found") : "");

  gtk_label_set_text (self->count, text);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "find.next", self->matches->len > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "find.previous", self->matches->len > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "find.replace", self->matches->len > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "find.replace-all", has_words);
}

static void
find (PlenaryFindBar *self)
{
  PlenaryTextQuery query = get_query (self);

  g_array_unref (self->matches);
  self->matches = self->is_active && get_model (self) != NULL && self->document != NULL
                      ? plenary_report_find (get_model (self), self->document, &query)
                      : g_array_new (FALSE, FALSE, sizeof (PlenaryReportMatch));
  if (self->shown >= self->matches->len)
    self->shown = 0;
  show_count (self);
}

static void
show_match (PlenaryFindBar *self)
{
  if (self->matches->len == 0)
    return;

  const PlenaryReportMatch *match = &g_array_index (self->matches, PlenaryReportMatch, self->shown);

  g_signal_emit (self, signals[SIGNAL_FOUND], 0, match->record, match->column,
                 (guint64) match->match.start, (guint64) match->match.length);
}

static void
changed_cb (PlenaryFindBar *self)
{
  self->is_active = TRUE;
  self->shown = 0;
  find (self);
  show_match (self);
}

static void
plenary_find_bar_model_changed (PlenaryProjectWidget *widget)
{
  if (PLENARY_FIND_BAR (widget)->is_active)
    find (PLENARY_FIND_BAR (widget));
}

static void
next_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  plenary_find_bar_step (PLENARY_FIND_BAR (widget), TRUE);
}

static void
previous_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  plenary_find_bar_step (PLENARY_FIND_BAR (widget), FALSE);
}

static PlenaryEdit *
begin (PlenaryFindBar *self, const char *label)
{
  return plenary_project_widget_begin (PLENARY_PROJECT_WIDGET (self), label);
}

static gboolean
commit (PlenaryFindBar *self, PlenaryEdit *edit)
{
  return plenary_project_widget_commit (PLENARY_PROJECT_WIDGET (self), edit);
}

static void
replace_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryFindBar *self = PLENARY_FIND_BAR (widget);
  PlenaryTextQuery query = get_query (self);

  if (self->matches->len == 0)
    return;

  PlenaryReportMatch match = g_array_index (self->matches, PlenaryReportMatch, self->shown);
  PlenaryEdit *edit = begin (self, _ ("Replace"));

  plenary_report_replace (edit, &match, &query,
                          gtk_editable_get_text (GTK_EDITABLE (self->replacement)));
  commit (self, edit);
  show_match (self);
}

static void
replace_all_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryFindBar *self = PLENARY_FIND_BAR (widget);
  PlenaryTextQuery query = get_query (self);

  if (get_model (self) == NULL || self->document == NULL || *query.words == '\0')
    return;

  PlenaryEdit *edit = begin (self, _ ("Replace All"));
  guint n_replaced
      = plenary_report_replace_all (edit, get_model (self), self->document, &query,
                                    gtk_editable_get_text (GTK_EDITABLE (self->replacement)));

  if (!commit (self, edit))
    return;

  g_autofree char *sentence = g_strdup_printf (
      ngettext ("Replaced at %u place", "Replaced at %u places", n_replaced), n_replaced);

  plenary_project_widget_tell (PLENARY_PROJECT_WIDGET (self), sentence);
}

static void
close_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryFindBar *self = PLENARY_FIND_BAR (widget);

  self->is_active = FALSE;
  find (self);
  g_signal_emit (self, signals[SIGNAL_CLOSED], 0);
}

static void
stop_cb (PlenaryFindBar *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "find.close", NULL);
}

static void
activate_next_cb (PlenaryFindBar *self)
{
  plenary_find_bar_step (self, TRUE);
}

static void
activate_previous_cb (PlenaryFindBar *self)
{
  plenary_find_bar_step (self, FALSE);
}

static void
activate_replace_cb (PlenaryFindBar *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "find.replace", NULL);
}

static gboolean
plenary_find_bar_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (PLENARY_FIND_BAR (widget)->entry));
}

static void
plenary_find_bar_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PlenaryFindBar *self = PLENARY_FIND_BAR (object);

  switch ((PlenaryFindBarProperty) prop_id)
    {
    case PROP_DOCUMENT:
      g_value_set_object (value, plenary_find_bar_get_document (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_find_bar_set_property (GObject *object,
                               guint prop_id,
                               const GValue *value,
                               GParamSpec *pspec)
{
  PlenaryFindBar *self = PLENARY_FIND_BAR (object);

  switch ((PlenaryFindBarProperty) prop_id)
    {
    case PROP_DOCUMENT:
      plenary_find_bar_set_document (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_find_bar_dispose (GObject *object)
{
  PlenaryFindBar *self = PLENARY_FIND_BAR (object);

  self->is_active = FALSE;
  g_clear_object (&self->document);
  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_FIND_BAR);

  G_OBJECT_CLASS (plenary_find_bar_parent_class)->dispose (object);
}

static void
plenary_find_bar_finalize (GObject *object)
{
  g_array_unref (PLENARY_FIND_BAR (object)->matches);

  G_OBJECT_CLASS (plenary_find_bar_parent_class)->finalize (object);
}

static void
install_signals (void)
{
  /**
   * PlenaryFindBar::found:
   * @self: the bar
   * @record: the section, paragraph or cell
   * @column: its column
   * @start: first byte in the plain form of the text
   * @length: bytes
   *
   * A place that a person shall see.
   */
  signals[SIGNAL_FOUND] = g_signal_new ("found", PLENARY_TYPE_FIND_BAR, G_SIGNAL_RUN_LAST, 0, NULL,
                                        NULL, NULL, G_TYPE_NONE, 4, PLENARY_TYPE_RECORD,
                                        G_TYPE_UINT, G_TYPE_UINT64, G_TYPE_UINT64);
  /**
   * PlenaryFindBar::closed:
   * @self: the bar
   */
  signals[SIGNAL_CLOSED] = g_signal_new ("closed", PLENARY_TYPE_FIND_BAR, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
plenary_find_bar_class_init (PlenaryFindBarClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = plenary_find_bar_get_property;
  object_class->set_property = plenary_find_bar_set_property;
  object_class->dispose = plenary_find_bar_dispose;
  object_class->finalize = plenary_find_bar_finalize;
  widget_class->grab_focus = plenary_find_bar_grab_focus;
  PLENARY_PROJECT_WIDGET_CLASS (klass)->model_changed = plenary_find_bar_model_changed;

  /**
   * PlenaryFindBar:document: (nullable)
   *
   * The report.
   */
  properties[PROP_DOCUMENT]
      = g_param_spec_object ("document", NULL, NULL, PLENARY_TYPE_RECORD, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  install_signals ();

  gtk_widget_class_install_action (widget_class, "find.next", NULL, next_cb);
  gtk_widget_class_install_action (widget_class, "find.previous", NULL, previous_cb);
  gtk_widget_class_install_action (widget_class, "find.replace", NULL, replace_cb);
  gtk_widget_class_install_action (widget_class, "find.replace-all", NULL, replace_all_cb);
  gtk_widget_class_install_action (widget_class, "find.close", NULL, close_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "find.close", NULL);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/summary/plenary-find-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryFindBar, entry);
  gtk_widget_class_bind_template_child (widget_class, PlenaryFindBar, count);
  gtk_widget_class_bind_template_child (widget_class, PlenaryFindBar, match_case);
  gtk_widget_class_bind_template_child (widget_class, PlenaryFindBar, whole_words);
  gtk_widget_class_bind_template_child (widget_class, PlenaryFindBar, with_replace);
  gtk_widget_class_bind_template_child (widget_class, PlenaryFindBar, replacement);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_next_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_previous_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_replace_cb);
}

static void
plenary_find_bar_init (PlenaryFindBar *self)
{
  self->matches = g_array_new (FALSE, FALSE, sizeof (PlenaryReportMatch));
  gtk_widget_init_template (GTK_WIDGET (self));
  show_count (self);
}

/**
 * plenary_find_bar_new:
 *
 * Returns: (transfer floating): a bar without a report
 */
GtkWidget *
plenary_find_bar_new (void)
{
  return g_object_new (PLENARY_TYPE_FIND_BAR, NULL);
}

/**
 * plenary_find_bar_get_document:
 * @self: a find bar
 *
 * Returns: (transfer none) (nullable): the report
 */
PlenaryRecord *
plenary_find_bar_get_document (PlenaryFindBar *self)
{
  g_return_val_if_fail (PLENARY_IS_FIND_BAR (self), NULL);

  return self->document;
}

/**
 * plenary_find_bar_set_document:
 * @self: a find bar
 * @document: (nullable): a report
 */
void
plenary_find_bar_set_document (PlenaryFindBar *self, PlenaryRecord *document)
{
  g_return_if_fail (PLENARY_IS_FIND_BAR (self));
  g_return_if_fail (document == NULL || PLENARY_IS_DOCUMENT (document));

  if (!g_set_object (&self->document, document))
    return;
  find (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DOCUMENT]);
}

/**
 * plenary_find_bar_start:
 * @self: a find bar
 * @words: (nullable): words to look for, as those that are selected; %NULL for those before
 * @with_replace: whether other words are to be put in their place
 *
 * Starts to look.
 */
void
plenary_find_bar_start (PlenaryFindBar *self, const char *words, gboolean with_replace)
{
  g_return_if_fail (PLENARY_IS_FIND_BAR (self));

  self->is_active = TRUE;
  gtk_toggle_button_set_active (self->with_replace, with_replace);
  if (words != NULL)
    gtk_editable_set_text (GTK_EDITABLE (self->entry), words);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_select_region (GTK_EDITABLE (self->entry), 0, -1);
  find (self);
}

/**
 * plenary_find_bar_step:
 * @self: a find bar
 * @is_forward: whether to the next place
 *
 * Goes to the next place, or to the one before.
 */
void
plenary_find_bar_step (PlenaryFindBar *self, gboolean is_forward)
{
  g_return_if_fail (PLENARY_IS_FIND_BAR (self));

  if (self->matches->len == 0)
    return;
  self->shown = (self->shown + (is_forward ? 1 : self->matches->len - 1)) % self->matches->len;
  show_count (self);
  show_match (self);
}
