/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A party is chosen by a few letters and keys alone; what was typed and not chosen is kept, or
 * taken back.
 */
#include "config.h"

#include "model/plenary-person.h"
#include "widgets/plenary-party-picker.h"

#include <adwaita.h>

typedef struct
{
  PlenaryModel *model;
  GtkWidget *window;
  GtkWidget *other;
  PlenaryPartyPicker *picker;
  GtkText *text;
  char *chosen; /* name of the last choice; NULL for none yet */
} Fixture;

static void
add_person (PlenaryModel *model, const char *id, const char *given, const char *family)
{
  g_autoptr (PlenaryRow) row = plenary_row_new_with_id (PLENARY_TYPE_PERSON, id);

  plenary_row_set_text (row, PLENARY_PERSON_GIVEN_NAME, given);
  plenary_row_set_text (row, PLENARY_PERSON_FAMILY_NAME, family);
  plenary_table_load (plenary_model_get_table (model, PLENARY_TYPE_PERSON), row);
}

static void
chosen_cb (Fixture *fixture, PlenaryPartyChoice *choice)
{
  g_set_str (&fixture->chosen, plenary_party_choice_get_name (choice));
}

static void
set_up (Fixture *fixture, gconstpointer user_data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  fixture->model = plenary_model_new ();
  add_person (fixture->model, "p1", "Angela", "Li Rosi");
  add_person (fixture->model, "p2", "Pia", "Oberoi");
  add_person (fixture->model, "p3", "Piotr", "Nowak");
  fixture->window = g_object_ref_sink (gtk_window_new ());
  fixture->picker = PLENARY_PARTY_PICKER (plenary_party_picker_new ());
  fixture->other = gtk_button_new_with_label ("Other");
  plenary_party_picker_set_model (fixture->picker, fixture->model);
  plenary_party_picker_set_title (fixture->picker, "Moderator");
  g_signal_connect_swapped (fixture->picker, "chosen", G_CALLBACK (chosen_cb), fixture);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (fixture->picker));
  gtk_box_append (GTK_BOX (box), fixture->other);
  gtk_window_set_child (GTK_WINDOW (fixture->window), box);
  gtk_window_present (GTK_WINDOW (fixture->window));
  gtk_widget_grab_focus (GTK_WIDGET (fixture->picker));
  fixture->text = GTK_TEXT (gtk_window_get_focus (GTK_WINDOW (fixture->window)));
  g_assert_nonnull (fixture->text);
}

static void
tear_down (Fixture *fixture, gconstpointer user_data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_unref (fixture->window);
  g_object_unref (fixture->model);
  g_free (fixture->chosen);
}

static void
type (Fixture *fixture, const char *words)
{
  gtk_editable_set_text (GTK_EDITABLE (fixture->text), words);
}

/* Presses a key as the window does: controllers of the entry and its parents in both phases. */
static gboolean
press_in (GtkWidget *widget, guint key, GtkPropagationPhase phase)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      gboolean is_handled = FALSE;

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller)
          && gtk_event_controller_get_propagation_phase (controller) == phase)
        g_signal_emit_by_name (controller, "key-pressed", key, 0, 0, &is_handled);
      if (is_handled)
        return TRUE;
    }

  return FALSE;
}

static void
press (Fixture *fixture, guint key)
{
  GtkWidget *entry = gtk_widget_get_parent (GTK_WIDGET (fixture->text));

  if (key == GDK_KEY_Return)
    g_signal_emit_by_name (entry, "activate");
  else
    press_in (entry, key, GTK_PHASE_CAPTURE);
}

static const char *
get_text (Fixture *fixture)
{
  return gtk_editable_get_text (GTK_EDITABLE (fixture->text));
}

static PlenaryPartyChoiceKind
get_kind (Fixture *fixture)
{
  return plenary_party_choice_get_kind (plenary_party_picker_get_choice (fixture->picker));
}

static void
test_first (Fixture *fixture, gconstpointer user_data)
{
  type (fixture, "rosi");
  press (fixture, GDK_KEY_Return);
  g_assert_cmpstr (fixture->chosen, ==, "Angela Li Rosi");
  g_assert_cmpstr (get_text (fixture), ==, "Angela Li Rosi");
  g_assert_cmpint (get_kind (fixture), ==, PLENARY_PARTY_CHOICE_RECORD);
}

static void
test_arrows (Fixture *fixture, gconstpointer user_data)
{
  type (fixture, "pi");
  press (fixture, GDK_KEY_Down);
  press (fixture, GDK_KEY_Return);
  g_assert_cmpstr (fixture->chosen, ==, "Piotr Nowak");

  /* From the end of the list: the words as typed are the row after those that are found. */
  type (fixture, "Pi");
  press (fixture, GDK_KEY_Down);
  press (fixture, GDK_KEY_Down);
  press (fixture, GDK_KEY_Return);
  g_assert_cmpstr (fixture->chosen, ==, "Pi");
  g_assert_cmpint (get_kind (fixture), ==, PLENARY_PARTY_CHOICE_WORDS);
  type (fixture, "Ana Sol");
  press (fixture, GDK_KEY_Down);
  press (fixture, GDK_KEY_Return);
  g_assert_cmpint (get_kind (fixture), ==, PLENARY_PARTY_CHOICE_NEW_PERSON);
}

/* With the entry as it is, the arrow shows the whole roster. */
static void
test_open (Fixture *fixture, gconstpointer user_data)
{
  press (fixture, GDK_KEY_Down);
  g_assert_null (fixture->chosen);
  press (fixture, GDK_KEY_Down);
  press (fixture, GDK_KEY_Return);
  g_assert_cmpstr (fixture->chosen, ==, "Angela Li Rosi");
}

static void
test_escape (Fixture *fixture, gconstpointer user_data)
{
  type (fixture, "oberoi");
  press (fixture, GDK_KEY_Return);
  g_clear_pointer (&fixture->chosen, g_free);
  type (fixture, "nowak");
  press (fixture, GDK_KEY_Escape);
  g_assert_null (fixture->chosen);
  g_assert_cmpstr (get_text (fixture), ==, "Pia Oberoi");
  /* With nothing to take back the key is for others. */
  g_assert_false (press_in (gtk_widget_get_parent (GTK_WIDGET (fixture->text)), GDK_KEY_Escape,
                            GTK_PHASE_CAPTURE));
}

static void
leave (Fixture *fixture)
{
  GtkWidget *entry = gtk_widget_get_parent (GTK_WIDGET (fixture->text));
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (entry);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_FOCUS (controller))
        g_signal_emit_by_name (controller, "leave");
    }
}

static void
test_leave (Fixture *fixture, gconstpointer user_data)
{
  static const struct
  {
    const char *typed;
    PlenaryPartyKinds kinds;
    const char *chosen;
    const char *shown;
  } cases[] = {
    { "Business Representative", PLENARY_PARTY_ANY, "Business Representative",
      "Business Representative" },
    { "angela li rosi", PLENARY_PARTY_ANY, "Angela Li Rosi", "Angela Li Rosi" },
    { "", PLENARY_PARTY_ANY, "", "" },
    { "angela li rosi", PLENARY_PARTY_PERSON, "Angela Li Rosi", "Angela Li Rosi" },
    /* Where free words are not allowed half a name means nobody. */
    { "ange", PLENARY_PARTY_PERSON, NULL, "Angela Li Rosi" },
    { "", PLENARY_PARTY_PERSON, "", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_clear_pointer (&fixture->chosen, g_free);
      plenary_party_picker_set_kinds (fixture->picker, cases[i].kinds);
      type (fixture, cases[i].typed);
      leave (fixture);
      g_assert_cmpstr (fixture->chosen, ==, cases[i].chosen);
      g_assert_cmpstr (get_text (fixture), ==, cases[i].shown);
    }
}

/* What changes elsewhere is shown, but not over what is being typed. */
static void
test_follow (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (PlenaryPartyChoice) one = plenary_party_choice_new_words ("One");
  g_autoptr (PlenaryPartyChoice) two = plenary_party_choice_new_words ("Two");

  plenary_party_picker_set_choice (fixture->picker, one);
  g_assert_cmpstr (get_text (fixture), ==, "One");
  g_assert_null (fixture->chosen);
  type (fixture, "Onesim");
  plenary_party_picker_set_choice (fixture->picker, two);
  g_assert_cmpstr (get_text (fixture), ==, "Onesim");
  press (fixture, GDK_KEY_Escape);
  g_assert_cmpstr (get_text (fixture), ==, "Two");
  plenary_party_picker_set_choice (fixture->picker, NULL);
  g_assert_cmpstr (get_text (fixture), ==, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (!gtk_init_check ())
    {
      g_print ("1..0 # SKIP there is no display\n");
      return 0;
    }
  adw_init ();
  g_test_add ("/app/party-picker/first", Fixture, NULL, set_up, test_first, tear_down);
  g_test_add ("/app/party-picker/arrows", Fixture, NULL, set_up, test_arrows, tear_down);
  g_test_add ("/app/party-picker/open", Fixture, NULL, set_up, test_open, tear_down);
  g_test_add ("/app/party-picker/escape", Fixture, NULL, set_up, test_escape, tear_down);
  g_test_add ("/app/party-picker/leave", Fixture, NULL, set_up, test_leave, tear_down);
  g_test_add ("/app/party-picker/follow", Fixture, NULL, set_up, test_follow, tear_down);

  return g_test_run ();
}
