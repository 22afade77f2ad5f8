/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Alt+O opens the number of an objective: digits follow, and it is taken as soon as no longer
 * number could be meant, or by any other key. A number that is on already is taken off.
 */
#include "config.h"

#include "summary/plenary-capture-tags.h"

#include "model/plenary-focus.h"
#include "model/plenary-objective.h"
#include "model/plenary-placement.h"
#include "model/plenary-session.h"

#include <glib/gi18n.h>

#define N_MARKS (PLENARY_MARK_KIND_QUESTION + 1)

/* Digits of the longest number. */
#define MAX_DIGITS 4

/* What marks are called, and the letter that stands for each: its first that no other has. */
static const struct
{
  const char *title;
  char letter;
} marks[N_MARKS] = {
  [PLENARY_MARK_KIND_PRACTICE] = { N_ ("Practice"), 'P' },
  [PLENARY_MARK_KIND_CHALLENGE] = { N_ ("Challenge"), 'C' },
  [PLENARY_MARK_KIND_OPPORTUNITY] = { N_ ("Opportunity"), 'T' },
  [PLENARY_MARK_KIND_RECOMMENDATION] = { N_ ("Recommendation"), 'R' },
  [PLENARY_MARK_KIND_PLEDGE] = { N_ ("Pledge"), 'L' },
  [PLENARY_MARK_KIND_QUOTATION] = { N_ ("Quotation to verify"), 'Q' },
  [PLENARY_MARK_KIND_FIGURE] = { N_ ("Figure to verify"), 'F' },
  [PLENARY_MARK_KIND_QUESTION] = { N_ ("Question"), 'U' },
};

struct _PlenaryCaptureTags
{
  GtkWidget parent_instance;

  /* Template widgets */
  GtkWidget *content;
  GtkBox *mark_box;
  GtkBox *objective_box;
  GtkWidget *prompt;

  GtkToggleButton *buttons[N_MARKS]; /* owned by the box */

  /* Owned */
  PlenaryModel *model;
  PlenaryRecord *session;
  GPtrArray *objectives;
  GString *digits; /* NULL while no number is being typed */

  gboolean is_showing; /* what changes now was not done by a person */
};

G_DEFINE_FINAL_TYPE (PlenaryCaptureTags, plenary_capture_tags, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_MARKED,
  SIGNAL_TAGGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/**
 * plenary_mark_get_title:
 * @kind: a kind of mark
 *
 * Returns: (transfer none): what it is called, in the language of the person
 */
const char *
plenary_mark_get_title (PlenaryMarkKind kind)
{
  g_return_val_if_fail (kind < N_MARKS, "");

  return _ (marks[kind].title);
}

/**
 * plenary_mark_get_letter:
 * @kind: a kind of mark
 *
 * Returns: the letter that stands for it in margins and, with Alt, on the keyboard
 */
char
plenary_mark_get_letter (PlenaryMarkKind kind)
{
  g_return_val_if_fail (kind < N_MARKS, ' ');

  return marks[kind].letter;
}

static void
remove_objective_cb (PlenaryCaptureTags *self, GtkButton *button)
{
  PlenaryRecord *objective = g_object_get_data (G_OBJECT (button), "objective");

  g_signal_emit (self, signals[SIGNAL_TAGGED], 0, objective, FALSE);
}

static void
show_objectives (PlenaryCaptureTags *self)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->objective_box));

  while (child != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (child);

      gtk_box_remove (self->objective_box, child);
      child = next;
    }
  for (guint i = 0; i < self->objectives->len; i++)
    {
      PlenaryRecord *objective = self->objectives->pdata[i];
      g_autofree char *number = g_strdup_printf (
          "%d", plenary_record_get_integer (objective, PLENARY_OBJECTIVE_NUMBER));
      /* Translators: the title of an objective */
      g_autofree char *tooltip = g_strdup_printf (
          _ ("Remove “%s”"), plenary_record_get_text (objective, PLENARY_OBJECTIVE_TITLE));
      GtkWidget *button = gtk_button_new_with_label (number);

      gtk_widget_set_tooltip_text (button, tooltip);
      gtk_widget_add_css_class (button, "plenary-objective-chip");
      g_object_set_data_full (G_OBJECT (button), "objective", g_object_ref (objective),
                              g_object_unref);
      g_signal_connect_object (button, "clicked", G_CALLBACK (remove_objective_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_box_append (self->objective_box, button);
    }
}

/* Of objectives with the same number the session's own are meant, or else the first there is. */
static PlenaryRecord *
find_objective (PlenaryCaptureTags *self, int number)
{
  PlenaryRecordList *all = plenary_model_list (self->model, PLENARY_TYPE_OBJECTIVE);
  PlenaryRecord *found = NULL;

  for (guint i = 0; i < plenary_record_list_get_length (all); i++)
    {
      PlenaryRecord *objective = plenary_record_list_get (all, i);
      const char *id = plenary_record_get_id (objective);
      gboolean is_own = FALSE;

      if (plenary_record_get_integer (objective, PLENARY_OBJECTIVE_NUMBER) != number)
        continue;
      if (found == NULL)
        found = objective;
      if (self->session == NULL)
        continue;

      PlenaryRecordList *placements = plenary_model_list_by (self->model, PLENARY_TYPE_PLACEMENT,
                                                             PLENARY_PLACEMENT_SESSION_ID,
                                                             plenary_record_get_id (self->session));

      for (guint j = 0; j < plenary_record_list_get_length (placements); j++)
        is_own = is_own
                 || g_strcmp0 (plenary_record_get_text (plenary_record_list_get (placements, j),
                                                        PLENARY_PLACEMENT_OBJECTIVE_ID),
                               id)
                        == 0;
      if (is_own)
        return objective;
    }

  return found;
}

static int
get_greatest_number (PlenaryCaptureTags *self)
{
  PlenaryRecordList *all = plenary_model_list (self->model, PLENARY_TYPE_OBJECTIVE);
  int greatest = 0;

  for (guint i = 0; i < plenary_record_list_get_length (all); i++)
    greatest = MAX (greatest, plenary_record_get_integer (plenary_record_list_get (all, i),
                                                          PLENARY_OBJECTIVE_NUMBER));

  return greatest;
}

static void
end_number (PlenaryCaptureTags *self, gboolean is_meant)
{
  GString *digits = g_steal_pointer (&self->digits);
  int number = (int) g_ascii_strtoll (digits->str, NULL, 10);
  PlenaryRecord *objective = is_meant && number > 0 ? find_objective (self, number) : NULL;

  gtk_widget_set_visible (self->prompt, FALSE);
  g_string_free (digits, TRUE);
  if (objective != NULL)
    g_signal_emit (self, signals[SIGNAL_TAGGED], 0, objective,
                   !g_ptr_array_find (self->objectives, objective, NULL));
  else if (is_meant)
    gtk_widget_error_bell (GTK_WIDGET (self));
}

static void
begin_number (PlenaryCaptureTags *self)
{
  if (self->digits != NULL)
    end_number (self, TRUE);
  self->digits = g_string_new (NULL);
  gtk_widget_set_visible (self->prompt, TRUE);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), _ ("Number of the objective"),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* Returns whether the key was part of the number. */
static gboolean
press_digit (PlenaryCaptureTags *self, guint key)
{
  guint32 character = gdk_keyval_to_unicode (key);

  if (key == GDK_KEY_Escape)
    {
      end_number (self, FALSE);
      return TRUE;
    }
  if (character < '0' || character > '9')
    {
      end_number (self, self->digits->len > 0);
      return key == GDK_KEY_Return || key == GDK_KEY_KP_Enter || key == GDK_KEY_space;
    }

  g_string_append_c (self->digits, (char) character);
  if (self->digits->len >= MAX_DIGITS
      || g_ascii_strtoll (self->digits->str, NULL, 10) * 10 > get_greatest_number (self))
    end_number (self, TRUE);

  return TRUE;
}

static void
toggled_cb (PlenaryCaptureTags *self, GtkToggleButton *button)
{
  for (int i = 0; !self->is_showing && i < N_MARKS; i++)
    if (self->buttons[i] == button)
      g_signal_emit (self, signals[SIGNAL_MARKED], 0, i, gtk_toggle_button_get_active (button));
}

static void
add_buttons (PlenaryCaptureTags *self)
{
  for (int i = 0; i < N_MARKS; i++)
    {
      char label[] = { marks[i].letter, '\0' };
      g_autofree char *tooltip
          = g_strdup_printf ("%s (Alt+%c)", _ (marks[i].title), marks[i].letter);
      GtkWidget *button = gtk_toggle_button_new ();
      /* A button that has a label is called by it; this one is called by what the letter means. */
      GtkWidget *child = g_object_new (GTK_TYPE_LABEL, "label", label, "accessible-role",
                                       GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

      gtk_button_set_child (GTK_BUTTON (button), child);
      gtk_widget_set_tooltip_text (button, tooltip);
      gtk_widget_set_focus_on_click (button, FALSE);
      gtk_widget_add_css_class (button, "plenary-mark");
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      _ (marks[i].title), -1);
      g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
      self->buttons[i] = GTK_TOGGLE_BUTTON (button);
      gtk_box_append (self->mark_box, button);
    }
}

static void
plenary_capture_tags_dispose (GObject *object)
{
  PlenaryCaptureTags *self = PLENARY_CAPTURE_TAGS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_CAPTURE_TAGS);
  g_clear_object (&self->model);
  g_clear_object (&self->session);
  g_ptr_array_set_size (self->objectives, 0);

  G_OBJECT_CLASS (plenary_capture_tags_parent_class)->dispose (object);
}

static void
plenary_capture_tags_finalize (GObject *object)
{
  PlenaryCaptureTags *self = PLENARY_CAPTURE_TAGS (object);

  g_ptr_array_unref (self->objectives);
  if (self->digits != NULL)
    g_string_free (self->digits, TRUE);

  G_OBJECT_CLASS (plenary_capture_tags_parent_class)->finalize (object);
}

static void
plenary_capture_tags_class_init (PlenaryCaptureTagsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_capture_tags_dispose;
  G_OBJECT_CLASS (klass)->finalize = plenary_capture_tags_finalize;

  /**
   * PlenaryCaptureTags::marked:
   * @self: the tags
   * @kind: a #PlenaryMarkKind
   * @is_marked: whether a person wants it on
   */
  signals[SIGNAL_MARKED]
      = g_signal_new ("marked", PLENARY_TYPE_CAPTURE_TAGS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                      G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_BOOLEAN);
  /**
   * PlenaryCaptureTags::tagged:
   * @self: the tags
   * @objective: an objective
   * @is_tagged: whether a person wants it on
   */
  signals[SIGNAL_TAGGED]
      = g_signal_new ("tagged", PLENARY_TYPE_CAPTURE_TAGS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                      G_TYPE_NONE, 2, PLENARY_TYPE_RECORD, G_TYPE_BOOLEAN);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/summary/plenary-capture-tags.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryCaptureTags, content);
  gtk_widget_class_bind_template_child (widget_class, PlenaryCaptureTags, mark_box);
  gtk_widget_class_bind_template_child (widget_class, PlenaryCaptureTags, objective_box);
  gtk_widget_class_bind_template_child (widget_class, PlenaryCaptureTags, prompt);
  gtk_widget_class_bind_template_callback (widget_class, begin_number);
}

static void
plenary_capture_tags_init (PlenaryCaptureTags *self)
{
  self->objectives = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
  add_buttons (self);
}

/**
 * plenary_capture_tags_new:
 *
 * Returns: (transfer floating): tags of nothing yet
 */
GtkWidget *
plenary_capture_tags_new (void)
{
  return g_object_new (PLENARY_TYPE_CAPTURE_TAGS, NULL);
}

/**
 * plenary_capture_tags_set_scope:
 * @self: tags
 * @model: (nullable): the model that has the objectives
 * @session: (nullable): the session whose objectives are meant by their numbers
 */
void
plenary_capture_tags_set_scope (PlenaryCaptureTags *self,
                                PlenaryModel *model,
                                PlenaryRecord *session)
{
  g_return_if_fail (PLENARY_IS_CAPTURE_TAGS (self));
  g_return_if_fail (model == NULL || PLENARY_IS_MODEL (model));
  g_return_if_fail (session == NULL || PLENARY_IS_RECORD (session));

  g_set_object (&self->model, model);
  g_set_object (&self->session, session);
}

/**
 * plenary_capture_tags_get_marks:
 * @self: tags
 *
 * Returns: the marks that are on, as bits 1 << #PlenaryMarkKind
 */
guint
plenary_capture_tags_get_marks (PlenaryCaptureTags *self)
{
  guint bits = 0;

  g_return_val_if_fail (PLENARY_IS_CAPTURE_TAGS (self), 0);

  for (int i = 0; i < N_MARKS; i++)
    if (gtk_toggle_button_get_active (self->buttons[i]))
      bits |= 1u << i;

  return bits;
}

/**
 * plenary_capture_tags_get_objectives:
 * @self: tags
 *
 * Returns: (transfer none) (element-type PlenaryObjective): the objectives that are on
 */
GPtrArray *
plenary_capture_tags_get_objectives (PlenaryCaptureTags *self)
{
  g_return_val_if_fail (PLENARY_IS_CAPTURE_TAGS (self), NULL);

  return self->objectives;
}

/**
 * plenary_capture_tags_show:
 * @self: tags
 * @marks_on: the marks that are on
 * @objectives: (element-type PlenaryObjective): the objectives that are on
 *
 * Shows what is on, without a signal.
 */
void
plenary_capture_tags_show (PlenaryCaptureTags *self, guint marks_on, GPtrArray *objectives)
{
  g_return_if_fail (PLENARY_IS_CAPTURE_TAGS (self));
  g_return_if_fail (objectives != NULL);

  self->is_showing = TRUE;
  for (int i = 0; i < N_MARKS; i++)
    gtk_toggle_button_set_active (self->buttons[i], (marks_on & (1u << i)) != 0);
  self->is_showing = FALSE;
  if (objectives != self->objectives)
    {
      g_ptr_array_set_size (self->objectives, 0);
      for (guint i = 0; i < objectives->len; i++)
        g_ptr_array_add (self->objectives, g_object_ref (objectives->pdata[i]));
    }
  show_objectives (self);
}

/**
 * plenary_capture_tags_press:
 * @self: tags
 * @key: a key
 * @state: what was held with it
 *
 * For who has the keyboard: Alt and a letter for a mark, Alt+O and digits for an objective.
 *
 * Returns: whether the key was meant for the tags
 */
gboolean
plenary_capture_tags_press (PlenaryCaptureTags *self, guint key, GdkModifierType state)
{
  g_return_val_if_fail (PLENARY_IS_CAPTURE_TAGS (self), FALSE);

  GdkModifierType held = state & gtk_accelerator_get_default_mod_mask ();
  guint32 letter = g_unichar_toupper (gdk_keyval_to_unicode (key));

  if (self->model == NULL)
    return FALSE;
  /* A modifier is pressed before the key that it belongs to. */
  if (key == GDK_KEY_Alt_L || key == GDK_KEY_Alt_R || key == GDK_KEY_Shift_L
      || key == GDK_KEY_Shift_R || key == GDK_KEY_Control_L || key == GDK_KEY_Control_R)
    return FALSE;
  if (self->digits != NULL && (held & ~GDK_SHIFT_MASK) == 0 && press_digit (self, key))
    return TRUE;
  if (held != GDK_ALT_MASK)
    return FALSE;
  if (letter == 'O')
    {
      begin_number (self);
      return TRUE;
    }
  for (int i = 0; i < N_MARKS; i++)
    if (letter == (guint32) marks[i].letter)
      {
        gtk_toggle_button_set_active (self->buttons[i],
                                      !gtk_toggle_button_get_active (self->buttons[i]));
        return TRUE;
      }

  return FALSE;
}
