/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-roster-filter-bar.h"

#include "model/plenary-person.h"
#include "roster/plenary-body-kind.h"
#include "widgets/plenary-role-words.h"

#include <glib/gi18n.h>

struct _PlenaryRosterFilterBar
{
  GtkBox parent_instance;

  /* Template widgets */
  GtkSearchEntry *search;
  GtkLabel *count;
  GtkMenuButton *filter_button;
  AdwComboRow *kind_row;
  AdwComboRow *role_row;
  AdwComboRow *state_row;
  AdwPreferencesGroup *missing_group;
  AdwSwitchRow *biography_row;
  AdwSwitchRow *photograph_row;
  AdwSwitchRow *consent_row;
  AdwWrapBox *chips;

  /* Owned */
  PlenaryRosterFilter *filter;

  gboolean has_count;
  gboolean is_showing; /* what changes in a widget now was not chosen by a person */
};

G_DEFINE_FINAL_TYPE (PlenaryRosterFilterBar, plenary_roster_filter_bar, GTK_TYPE_BOX)

typedef enum
{
  PROP_HAS_COUNT = 1,
} PlenaryRosterFilterBarProperty;

static GParamSpec *properties[PROP_HAS_COUNT + 1];

enum
{
  SIGNAL_WORDS_CHANGED,
  SIGNAL_LEFT,
  SIGNAL_ENTERED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
add_chip (PlenaryRosterFilterBar *self, const char *words, const char *what)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *content = adw_button_content_new ();
  g_autofree char *tooltip = g_strdup_printf (_ ("Remove the Filter “%s”"), words);

  adw_button_content_set_icon_name (ADW_BUTTON_CONTENT (content), "window-close-symbolic");
  adw_button_content_set_label (ADW_BUTTON_CONTENT (content), words);
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_widget_add_css_class (button, "plenary-filter-chip");
  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, tooltip,
                                  -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "table.clear-filter");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", what);
  adw_wrap_box_append (self->chips, button);
}

static void
show_chips (PlenaryRosterFilterBar *self)
{
  int kind = plenary_roster_filter_get_kind (self->filter);
  int role = plenary_roster_filter_get_role (self->filter);
  int state = plenary_roster_filter_get_state (self->filter);
  guint gaps = plenary_roster_filter_get_gaps (self->filter);
  gboolean is_filtered = kind >= 0 || role >= 0 || state >= 0 || gaps != 0;

  for (GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self->chips)); chip != NULL;
       chip = gtk_widget_get_first_child (GTK_WIDGET (self->chips)))
    adw_wrap_box_remove (self->chips, chip);
  if (kind >= 0)
    add_chip (self, plenary_body_kind_get_noun (kind), "kind");
  if (role >= 0)
    add_chip (self, plenary_role_words_get_noun ((PlenaryRole) role), "role");
  if (state >= 0)
    add_chip (self, plenary_role_words_get_state ((PlenaryAssignmentState) state), "state");
  if ((gaps & PLENARY_ROSTER_GAP_BIOGRAPHY) != 0)
    add_chip (self, _ ("No biography"), "biography");
  if ((gaps & PLENARY_ROSTER_GAP_PHOTOGRAPH) != 0)
    add_chip (self, _ ("No photograph"), "photograph");
  if ((gaps & PLENARY_ROSTER_GAP_CONSENT) != 0)
    add_chip (self, _ ("No consent"), "consent");
  gtk_widget_set_visible (GTK_WIDGET (self->chips), is_filtered);
  if (is_filtered)
    gtk_widget_add_css_class (GTK_WIDGET (self->filter_button), "accent");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->filter_button), "accent");
}

/* The first item of each list is "any". */
static int
get_choice (AdwComboRow *row)
{
  return (int) adw_combo_row_get_selected (row) - 1;
}

static void
chosen_cb (PlenaryRosterFilterBar *self)
{
  guint gaps = 0;

  if (self->is_showing || self->filter == NULL)
    return;
  if (adw_switch_row_get_active (self->biography_row))
    gaps |= PLENARY_ROSTER_GAP_BIOGRAPHY;
  if (adw_switch_row_get_active (self->photograph_row))
    gaps |= PLENARY_ROSTER_GAP_PHOTOGRAPH;
  if (adw_switch_row_get_active (self->consent_row))
    gaps |= PLENARY_ROSTER_GAP_CONSENT;
  plenary_roster_filter_set_kind (self->filter, get_choice (self->kind_row));
  plenary_roster_filter_set_role (self->filter, get_choice (self->role_row));
  plenary_roster_filter_set_state (self->filter, get_choice (self->state_row));
  plenary_roster_filter_set_gaps (self->filter, gaps);
  show_chips (self);
}

/* The first item stands for all that there are. */
static void
set_choices (AdwComboRow *row, GtkStringList *names)
{
  const char *const any[] = { _ ("Any"), NULL };

  gtk_string_list_splice (names, 0, 0, any);
  adw_combo_row_set_model (row, G_LIST_MODEL (names));
  g_object_unref (names);
}

static void
search_changed_cb (PlenaryRosterFilterBar *self)
{
  g_signal_emit (self, signals[SIGNAL_WORDS_CHANGED], 0);
}

/* Esc leaves the search and what it found nothing of. */
static void
stop_search_cb (PlenaryRosterFilterBar *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  g_signal_emit (self, signals[SIGNAL_LEFT], 0);
}

static void
activate_cb (PlenaryRosterFilterBar *self)
{
  g_signal_emit (self, signals[SIGNAL_ENTERED], 0);
}

static gboolean
plenary_roster_filter_bar_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (PLENARY_ROSTER_FILTER_BAR (widget)->search));
}

static void
plenary_roster_filter_bar_get_property (GObject *object,
                                        guint prop_id,
                                        GValue *value,
                                        GParamSpec *pspec)
{
  switch ((PlenaryRosterFilterBarProperty) prop_id)
    {
    case PROP_HAS_COUNT:
      g_value_set_boolean (value, PLENARY_ROSTER_FILTER_BAR (object)->has_count);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_roster_filter_bar_set_property (GObject *object,
                                        guint prop_id,
                                        const GValue *value,
                                        GParamSpec *pspec)
{
  switch ((PlenaryRosterFilterBarProperty) prop_id)
    {
    case PROP_HAS_COUNT:
      PLENARY_ROSTER_FILTER_BAR (object)->has_count = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_roster_filter_bar_dispose (GObject *object)
{
  PlenaryRosterFilterBar *self = PLENARY_ROSTER_FILTER_BAR (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_ROSTER_FILTER_BAR);
  g_clear_object (&self->filter);

  G_OBJECT_CLASS (plenary_roster_filter_bar_parent_class)->dispose (object);
}

static void
plenary_roster_filter_bar_class_init (PlenaryRosterFilterBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const struct
  {
    const char *name;
    guint signal;
  } plain_signals[] = {
    { "words-changed", SIGNAL_WORDS_CHANGED },
    { "left", SIGNAL_LEFT },
    { "entered", SIGNAL_ENTERED },
  };

  object_class->get_property = plenary_roster_filter_bar_get_property;
  object_class->set_property = plenary_roster_filter_bar_set_property;
  object_class->dispose = plenary_roster_filter_bar_dispose;
  widget_class->grab_focus = plenary_roster_filter_bar_grab_focus;

  /**
   * PlenaryRosterFilterBar:has-count:
   *
   * Whether there is room to say how many are found.
   */
  properties[PROP_HAS_COUNT] = g_param_spec_boolean ("has-count", NULL, NULL, TRUE,
                                                     G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /* The words of the search are others; somebody leaves it; somebody goes on to what is found. */
  for (gsize i = 0; i < G_N_ELEMENTS (plain_signals); i++)
    signals[plain_signals[i].signal]
        = g_signal_new (plain_signals[i].name, PLENARY_TYPE_ROSTER_FILTER_BAR, G_SIGNAL_RUN_LAST, 0,
                        NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/roster/plenary-roster-filter-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterFilterBar, search);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterFilterBar, count);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterFilterBar, filter_button);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterFilterBar, kind_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterFilterBar, role_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterFilterBar, state_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterFilterBar, missing_group);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterFilterBar, biography_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterFilterBar, photograph_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterFilterBar, consent_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterFilterBar, chips);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
}

static void
plenary_roster_filter_bar_init (PlenaryRosterFilterBar *self)
{
  self->has_count = TRUE;
  self->is_showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  set_choices (self->kind_row, plenary_body_kind_list_nouns ());
  set_choices (self->role_row, plenary_role_words_list_roles ());
  set_choices (self->state_row, plenary_role_words_list_states ());
  self->is_showing = FALSE;
}

/**
 * plenary_roster_filter_bar_set_filter:
 * @self: a bar
 * @filter: the filter that is set by what is chosen
 * @record_type: %PLENARY_TYPE_PERSON or %PLENARY_TYPE_BODY, which passes
 *
 * Shows what can be chosen for people, or for bodies.
 */
void
plenary_roster_filter_bar_set_filter (PlenaryRosterFilterBar *self,
                                      PlenaryRosterFilter *filter,
                                      GType record_type)
{
  g_return_if_fail (PLENARY_IS_ROSTER_FILTER_BAR (self));
  g_return_if_fail (PLENARY_IS_ROSTER_FILTER (filter));

  gboolean are_people = record_type == PLENARY_TYPE_PERSON;

  g_set_object (&self->filter, filter);
  gtk_widget_set_visible (GTK_WIDGET (self->missing_group), are_people);
  gtk_search_entry_set_placeholder_text (
      self->search, are_people ? _ ("Search people, posts and bodies") : _ ("Search bodies"));
}

/**
 * plenary_roster_filter_bar_set_count:
 * @self: a bar
 * @words: how many are found
 */
void
plenary_roster_filter_bar_set_count (PlenaryRosterFilterBar *self, const char *words)
{
  g_return_if_fail (PLENARY_IS_ROSTER_FILTER_BAR (self));

  gtk_label_set_text (self->count, words);
}

/**
 * plenary_roster_filter_bar_get_words:
 * @self: a bar
 *
 * Returns: (transfer none): what is looked for
 */
const char *
plenary_roster_filter_bar_get_words (PlenaryRosterFilterBar *self)
{
  g_return_val_if_fail (PLENARY_IS_ROSTER_FILTER_BAR (self), NULL);

  return gtk_editable_get_text (GTK_EDITABLE (self->search));
}

/**
 * plenary_roster_filter_bar_set_words:
 * @self: a bar
 * @words: what to look for
 *
 * Changes the words of the search as typing does: what is the same at their beginning stays.
 */
void
plenary_roster_filter_bar_set_words (PlenaryRosterFilterBar *self, const char *words)
{
  g_return_if_fail (PLENARY_IS_ROSTER_FILTER_BAR (self));
  g_return_if_fail (words != NULL);

  GtkEditable *search = GTK_EDITABLE (self->search);
  const char *from = gtk_editable_get_text (search);
  const char *to = words;
  int position = 0;

  for (; *from != '\0' && g_utf8_get_char (from) == g_utf8_get_char (to);
       from = g_utf8_next_char (from), to = g_utf8_next_char (to))
    position++;
  gtk_editable_delete_text (search, position, -1);
  gtk_editable_insert_text (search, to, -1, &position);
}

/**
 * plenary_roster_filter_bar_clear:
 * @self: a bar
 * @what: "kind", "role", "state", "biography", "photograph", "consent", or "all", which clears the
 *   search too
 *
 * Lets go of a filter.
 */
void
plenary_roster_filter_bar_clear (PlenaryRosterFilterBar *self, const char *what)
{
  g_return_if_fail (PLENARY_IS_ROSTER_FILTER_BAR (self));
  g_return_if_fail (what != NULL);

  gboolean is_all = g_str_equal (what, "all");
  const struct
  {
    const char *name;
    gpointer row;
  } rows[] = {
    { "kind", self->kind_row },
    { "role", self->role_row },
    { "state", self->state_row },
    { "biography", self->biography_row },
    { "photograph", self->photograph_row },
    { "consent", self->consent_row },
  };

  self->is_showing = TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    if (is_all || g_str_equal (rows[i].name, what))
      {
        if (ADW_IS_COMBO_ROW (rows[i].row))
          adw_combo_row_set_selected (rows[i].row, 0);
        else
          adw_switch_row_set_active (rows[i].row, FALSE);
      }
  if (is_all)
    gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  self->is_showing = FALSE;
  chosen_cb (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}
