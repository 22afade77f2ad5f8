/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The plan of the agenda: a block for each session in view, what is at a place, and what a drag
 * would do.
 */
#include "config.h"

#include "agenda/plenary-agenda-canvas.h"
#include "agenda/plenary-agenda-page.h"
#include "agenda/plenary-agenda-plan.h"
#include "agenda/plenary-agenda-words.h"
#include "agenda/plenary-second-zone.h"
#include "agenda/plenary-session-block.h"
#include "model/plenary-assignment.h"
#include "model/plenary-session.h"
#include "operations/plenary-arrangement.h"
#include "operations/plenary-role-slot.h"
#include "pages.h"

static PlenaryAgendaPlan *
find_plan (Fixture *fixture)
{
  g_autoptr (GPtrArray) plans = list_widgets (fixture->page, PLENARY_TYPE_AGENDA_PLAN);

  g_assert_cmpuint (plans->len, ==, 1);

  return plans->pdata[0];
}

static guint
count (gpointer widget, GType type, const char *css_class)
{
  g_autoptr (GPtrArray) found = list_widgets (widget, type);
  guint n_found = 0;

  for (guint i = 0; i < found->len; i++)
    n_found += gtk_widget_has_css_class (found->pdata[i], css_class);

  return n_found;
}

static PlenarySessionBlock *
find_block (PlenaryAgendaPlan *plan, const char *id)
{
  g_autoptr (GPtrArray) blocks = list_widgets (plan, PLENARY_TYPE_SESSION_BLOCK);

  for (guint i = 0; i < blocks->len; i++)
    if (g_str_equal (plenary_record_get_id (plenary_session_block_get_session (blocks->pdata[i])),
                     id))
      return blocks->pdata[i];

  return NULL;
}

static PlenaryAgendaPlan *
open_plan (Fixture *fixture)
{
  open_page (fixture, PLENARY_TYPE_AGENDA_PAGE);

  PlenaryAgendaPlan *plan = find_plan (fixture);

  wait_until (find_block (plan, "s-keynote") != NULL
              && gtk_widget_get_height (GTK_WIDGET (find_block (plan, "s-keynote"))) > 0);

  return plan;
}

static void
test_blocks (void)
{
  Fixture fixture = { 0 };
  PlenaryAgendaPlan *plan = open_plan (&fixture);
  PlenarySessionBlock *keynote = find_block (plan, "s-keynote");

  g_assert_cmpstr (plenary_session_block_get_name (keynote), ==,
                   "Keynote: Twenty-three Encounters with an Office, 09:45 to 10:15, Long Room");
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (find_block (plan, "s-theme-a")), "panel"));
  g_assert_true (
      gtk_widget_has_css_class (GTK_WIDGET (find_block (plan, "s-briefing")), "internal"));

  /* A change is shown, and what follows it with it. */
  change (&fixture, PLENARY_TYPE_SESSION, "s-keynote", PLENARY_SESSION_DURATION, "40");
  g_assert_cmpstr (plenary_session_block_get_name (find_block (plan, "s-framing")), ==,
                   "Framing of the Thematic Sessions, 10:25 to 10:55, Long Room");
  close_page (&fixture);
}

static void
test_collisions (void)
{
  Fixture fixture = { 0 };
  PlenaryAgendaPlan *plan = open_plan (&fixture);

  g_assert_cmpuint (count (plan, GTK_TYPE_BOX, "plenary-collision"), ==, 0);
  change (&fixture, PLENARY_TYPE_SESSION, "s-keynote", PLENARY_SESSION_STARTS_AT, "570");
  g_assert_cmpuint (count (plan, GTK_TYPE_BOX, "plenary-collision"), ==, 1);
  g_assert_nonnull (
      strstr (plenary_session_block_get_name (find_block (plan, "s-keynote")), "1 conflict"));
  close_page (&fixture);
}

static guint
count_labels (gpointer widget, const char *words)
{
  g_autoptr (GPtrArray) found = list_widgets (widget, GTK_TYPE_LABEL);
  guint n_found = 0;

  for (guint i = 0; i < found->len; i++)
    n_found += strstr (gtk_label_get_text (found->pdata[i]), words) != NULL;

  return n_found;
}

/* Who has to be in two rooms at one time is shown at both sessions, and where it was arranged. */
static void
test_double_booked (void)
{
  Fixture fixture = { 0 };
  PlenaryAgendaPlan *plan = open_plan (&fixture);
  PlenaryRecord *session = plenary_model_lookup (plenary_project_get_model (fixture.project),
                                                 PLENARY_TYPE_SESSION, "s-theme-b");

  plenary_agenda_page_set_selected (PLENARY_AGENDA_PAGE (fixture.page), session);
  g_assert_cmpuint (count_labels (fixture.page, "at the same time"), ==, 0);
  change (&fixture, PLENARY_TYPE_ASSIGNMENT, "a-13", PLENARY_ASSIGNMENT_PERSON_ID, "p-vandenberg");
  g_assert_nonnull (
      strstr (plenary_session_block_get_name (find_block (plan, "s-theme-a")), "1 conflict"));
  g_assert_nonnull (
      strstr (plenary_session_block_get_name (find_block (plan, "s-theme-b")), "1 conflict"));
  g_assert_cmpuint (
      count_labels (fixture.page, "In “Thematic Session A: Skills that Travel” at the same time"),
      ==, 1);
  close_page (&fixture);
}

/* The place in the middle of a block is its session; beside it there is none. */
static void
test_places (void)
{
  Fixture fixture = { 0 };
  PlenaryAgendaPlan *plan = open_plan (&fixture);
  GtkWidget *block = GTK_WIDGET (find_block (plan, "s-opening"));
  graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, 0, 0);

  g_assert_true (gtk_widget_compute_bounds (block, GTK_WIDGET (plan), &area));

  float middle = area.origin.x + area.size.width / 2;
  PlenaryAgendaPlace place
      = plenary_agenda_plan_find_place (plan, middle, area.origin.y + area.size.height / 2);

  g_assert_cmpint (place.part, ==, PLENARY_AGENDA_PART_BODY);
  g_assert_cmpstr (plenary_record_get_id (place.session), ==, "s-opening");
  g_assert_cmpstr (place.day_id, ==, "day-1");
  g_assert_cmpfloat_with_epsilon (place.minutes, 562.5, 1.5);
  place = plenary_agenda_plan_find_place (plan, middle, area.origin.y + area.size.height - 2);
  g_assert_cmpint (place.part, ==, PLENARY_AGENDA_PART_END);
  place = plenary_agenda_plan_find_place (plan, middle, area.origin.y + 2);
  g_assert_cmpint (place.part, ==, PLENARY_AGENDA_PART_START);
  place = plenary_agenda_plan_find_place (plan, area.origin.x + area.size.width * 1.5,
                                          area.origin.y + 2);
  g_assert_cmpint (place.part, ==, PLENARY_AGENDA_PART_EMPTY);
  g_assert_null (place.session);
  place = plenary_agenda_plan_find_place (plan, 2, 2);
  g_assert_cmpint (place.part, ==, PLENARY_AGENDA_PART_NONE);
  close_page (&fixture);
}

static void
test_preview (void)
{
  Fixture fixture = { 0 };
  PlenaryAgendaPlan *plan = open_plan (&fixture);
  g_autoptr (PlenaryArrangement) arrangement
      = plenary_arrangement_new (plenary_project_get_model (fixture.project));

  plenary_arrangement_place (arrangement, "s-keynote", "day-1", "room-plenary", 590);
  plenary_agenda_plan_show_preview (plan, arrangement, "s-keynote");
  g_assert_cmpuint (count (plan, GTK_TYPE_BOX, "plenary-ghost"), ==, 1);
  /* Framing, at least, would follow. */
  g_assert_cmpuint (count (plan, GTK_TYPE_BOX, "plenary-outline"), >=, 1);
  wait_until (find_label (plan, "09:50–10:20 · 30 min") != NULL);
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (find_block (plan, "s-keynote")), "dragged"));
  plenary_agenda_plan_clear_preview (plan);
  g_assert_cmpuint (count (plan, GTK_TYPE_BOX, "plenary-ghost"), ==, 0);
  g_assert_cmpuint (count (plan, GTK_TYPE_BOX, "plenary-outline"), ==, 0);
  g_assert_false (
      gtk_widget_has_css_class (GTK_WIDGET (find_block (plan, "s-keynote")), "dragged"));
  close_page (&fixture);
}

static void
test_zoom (void)
{
  Fixture fixture = { 0 };
  PlenaryAgendaPlan *plan = open_plan (&fixture);
  double before = plenary_agenda_plan_get_minute_height (plan);

  plenary_agenda_plan_zoom (plan, 1.5);
  g_assert_cmpfloat_with_epsilon (plenary_agenda_plan_get_minute_height (plan), before * 1.5, 0.01);
  plenary_agenda_plan_fit_day (plan);
  g_assert_cmpfloat (plenary_agenda_plan_get_minute_height (plan), <, before);
  for (guint i = 0; i < 40; i++)
    plenary_agenda_plan_zoom (plan, 1.5);
  g_assert_cmpfloat (plenary_agenda_plan_get_minute_height (plan), <=, 8);
  close_page (&fixture);
}

static GtkDropDown *
find_zone (gpointer page)
{
  g_autoptr (GPtrArray) found = list_widgets (page, PLENARY_TYPE_AGENDA_CANVAS);
  g_autoptr (GPtrArray) zones = list_widgets (found->pdata[0], GTK_TYPE_DROP_DOWN);

  g_assert_cmpuint (zones->len, ==, 1);

  return zones->pdata[0];
}

/* The second zone is that of who looks: it is remembered with the project. */
static void
test_second_zone (void)
{
  Fixture fixture = { NULL };
  g_autoptr (GFile) other = g_file_new_for_path ("/nowhere.plenary");

  open_page (&fixture, PLENARY_TYPE_AGENDA_PAGE);

  GFile *file = plenary_project_get_file (fixture.project);
  GtkDropDown *zone = find_zone (fixture.page);

  g_assert_cmpuint (gtk_drop_down_get_selected (zone), ==, 0);
  gtk_drop_down_set_selected (zone, 7);
  plenary_second_zone_save (other, "Africa/Nairobi");

  g_autofree char *remembered = plenary_second_zone_load (file);

  g_assert_cmpstr (remembered, ==,
                   gtk_string_object_get_string (gtk_drop_down_get_selected_item (zone)));

  GtkWidget *again = g_object_ref_sink (
      g_object_new (PLENARY_TYPE_AGENDA_PAGE, "project", fixture.project, NULL));

  g_assert_cmpuint (gtk_drop_down_get_selected (find_zone (again)), ==, 7);
  g_object_unref (again);
  gtk_drop_down_set_selected (zone, 0);
  g_assert_null (plenary_second_zone_load (file));

  g_autofree char *kept = plenary_second_zone_load (other);

  g_assert_cmpstr (kept, ==, "Africa/Nairobi");
  close_page (&fixture);
}

static char *
add_discussant (Fixture *fixture, const char *name)
{
  g_autoptr (PlenaryPartyChoice) choice = plenary_party_choice_new_words (name);
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Add Role");
  g_autoptr (GError) error = NULL;
  char *id = plenary_role_slot_add (edit, plenary_project_get_model (fixture->project),
                                    "s-coffee-1", NULL, PLENARY_ROLE_DISCUSSANT, choice);

  plenary_edit_commit (edit, &error);
  g_assert_no_error (error);

  return id;
}

/* As in documents, a list that is to be confirmed as a whole says so once. */
static void
test_roles (void)
{
  Fixture fixture = { NULL };

  open_page (&fixture, PLENARY_TYPE_AGENDA_PAGE);

  PlenaryModel *model = plenary_project_get_model (fixture.project);
  PlenaryRecord *session = plenary_model_lookup (model, PLENARY_TYPE_SESSION, "s-coffee-1");
  g_autofree char *first = add_discussant (&fixture, "Academia");
  g_autofree char *second = add_discussant (&fixture, "Ports");
  g_autofree char *each = plenary_agenda_dup_roles (model, session);
  PlenaryEdit *edit = plenary_project_begin_edit (fixture.project, "Confirm List as a Whole");
  g_autofree char *heading = plenary_role_slot_gather (
      edit, model, plenary_model_lookup (model, PLENARY_TYPE_ASSIGNMENT, first));
  g_autoptr (GError) error = NULL;

  plenary_edit_commit (edit, &error);
  g_assert_no_error (error);

  g_autofree char *whole = plenary_agenda_dup_roles (model, session);

  g_assert_cmpstr (each, ==, "Discussant: Academia (tbc)\nDiscussant: Ports (tbc)");
  g_assert_cmpstr (whole, ==, "Discussant: (tbc)\n    Academia\n    Ports");
  close_page (&fixture);
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
  g_test_add_func ("/app/agenda-plan/blocks", test_blocks);
  g_test_add_func ("/app/agenda-plan/collisions", test_collisions);
  g_test_add_func ("/app/agenda-plan/double-booked", test_double_booked);
  g_test_add_func ("/app/agenda-plan/places", test_places);
  g_test_add_func ("/app/agenda-plan/preview", test_preview);
  g_test_add_func ("/app/agenda-plan/zoom", test_zoom);
  g_test_add_func ("/app/agenda-plan/second-zone", test_second_zone);
  g_test_add_func ("/app/agenda-plan/roles", test_roles);

  return g_test_run ();
}
