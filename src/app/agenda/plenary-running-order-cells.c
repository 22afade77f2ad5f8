/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What stands in the columns of the running order. Lengths and titles are changed where they are:
 * F2 or Enter on them begins, Enter ends, Escape takes back.
 */
#include "config.h"

#include "agenda/plenary-running-order-private.h"

#include "agenda/plenary-agenda-words.h"
#include "model/plenary-assignment.h"
#include "model/plenary-room.h"
#include "model/plenary-session.h"
#include "operations/plenary-arrangement.h"
#include "operations/plenary-role-slot.h"
#include "widgets/plenary-role-words.h"

#include <glib/gi18n.h>

/* What a cell is, kept at its widget. */
#define CELL_CLASS "plenary-cell-class"

/* By how many minutes arrow keys lengthen a session while its length is being written. */
#define STEP 5

typedef struct
{
  GtkWidget *(*create) (PlenaryRunningOrder *self, GtkColumnViewCell *cell);
  void (*show) (PlenaryRunningOrder *self, PlenaryRecord *session, GtkWidget *widget);
} CellClass;

static PlenaryModel *
get_model (PlenaryRunningOrder *self)
{
  return plenary_project_get_model (self->project);
}

static gboolean
can_edit (PlenaryRunningOrder *self)
{
  return plenary_project_get_read_only_reason (self->project) == NULL;
}

static GtkWidget *
create_label (PlenaryRunningOrder *self, GtkColumnViewCell *cell)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);

  return label;
}

/* All cells are shown anew after each change: what is the same is not set again. */
static void
show_tooltip (GtkWidget *widget, const char *text)
{
  const char *tooltip = *text != '\0' ? text : NULL;

  if (g_strcmp0 (gtk_widget_get_tooltip_text (widget), tooltip) != 0)
    gtk_widget_set_tooltip_text (widget, tooltip);
}

/* Time, with the colour of the kind before it and a pin where the start is given. */

static GtkWidget *
create_time (PlenaryRunningOrder *self, GtkColumnViewCell *cell)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *label = gtk_label_new (NULL);
  GtkWidget *pin = gtk_image_new_from_icon_name ("view-pin-symbolic");

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_add_css_class (pin, "dim-label");
  gtk_widget_set_tooltip_text (pin, _ ("This start stays whatever comes before"));
  gtk_box_append (GTK_BOX (box), bar);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), pin);

  return box;
}

static void
show_time (PlenaryRunningOrder *self, PlenaryRecord *session, GtkWidget *box)
{
  GtkWidget *bar = gtk_widget_get_first_child (box);
  GtkWidget *label = gtk_widget_get_next_sibling (bar);
  GtkWidget *pin = gtk_widget_get_next_sibling (label);
  const PlenarySlot *slot
      = plenary_timetable_lookup (self->timetable, plenary_record_get_id (session));
  g_autofree char *time = plenary_agenda_dup_span (slot);
  const char *classes[]
      = { "plenary-kind",
          plenary_agenda_get_kind_class (
              (PlenarySessionKind) plenary_record_get_integer (session, PLENARY_SESSION_KIND)),
          NULL };

  gtk_widget_set_css_classes (bar, classes);
  gtk_label_set_text (GTK_LABEL (label), time);
  gtk_widget_set_visible (pin, slot != NULL && slot->is_pinned);
}

static const CellClass time_class = { create_time, show_time };

/* What is written where it stands */

static PlenaryRecord *
get_session (GtkWidget *widget)
{
  GtkColumnViewCell *cell = g_object_get_data (G_OBJECT (widget), "plenary-cell");

  return gtk_column_view_cell_get_item (cell);
}

/* Who writes in a row has selected it. */
static void
enter_cb (PlenaryRunningOrder *self, GtkEventControllerFocus *focus)
{
  GtkWidget *label = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (focus));

  if (get_session (label) != NULL)
    plenary_running_order_set_selected (self, get_session (label));
}

/* At rest a long text makes no column wide. */
static void
let_ellipsize (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    gtk_label_set_ellipsize (GTK_LABEL (widget), PANGO_ELLIPSIZE_END);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    let_ellipsize (child);
}

/* An entry that follows neither the project's undo nor the keys of the list while it is at rest. */
static GtkWidget *
create_editable (PlenaryRunningOrder *self, GtkColumnViewCell *cell, const char *title)
{
  GtkWidget *label = gtk_editable_label_new ("");
  GtkEventController *focus = gtk_event_controller_focus_new ();

  let_ellipsize (label);
  g_signal_connect_object (focus, "enter", G_CALLBACK (enter_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (label, focus);
  gtk_editable_set_editable (GTK_EDITABLE (label), can_edit (self));
  gtk_editable_set_enable_undo (GTK_EDITABLE (label), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_object_set_data (G_OBJECT (label), "plenary-cell", cell);

  return label;
}

static void
show_editable (GtkWidget *label, const char *text)
{
  if (!gtk_editable_label_get_editing (GTK_EDITABLE_LABEL (label))
      && !g_str_equal (gtk_editable_get_text (GTK_EDITABLE (label)), text))
    gtk_editable_set_text (GTK_EDITABLE (label), text);
}

/* Length */

static void
write_length (PlenaryRunningOrder *self, PlenaryRecord *session, const char *text)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));
  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (get_model (self));
  guint64 minutes = 0;

  if (*stripped != '\0' && !g_ascii_string_to_unsigned (stripped, 10, 0, 2880, &minutes, NULL))
    return;
  plenary_arrangement_set_duration (arrangement, plenary_record_get_id (session),
                                    *stripped != '\0' ? (int) minutes : PLENARY_UNSET);

  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Change Length"));

  plenary_arrangement_write (arrangement, edit);
  plenary_running_order_commit (self, edit);
}

static void
show_length (PlenaryRunningOrder *self, PlenaryRecord *session, GtkWidget *label)
{
  int minutes = plenary_record_get_integer (session, PLENARY_SESSION_DURATION);
  g_autofree char *text
      = minutes != PLENARY_UNSET ? g_strdup_printf ("%d", minutes) : g_strdup ("");

  show_editable (label, text);
}

static void
length_editing_cb (PlenaryRunningOrder *self, GParamSpec *pspec, GtkWidget *label)
{
  PlenaryRecord *session = get_session (label);

  if (gtk_editable_label_get_editing (GTK_EDITABLE_LABEL (label)) || session == NULL)
    return;
  write_length (self, session, gtk_editable_get_text (GTK_EDITABLE (label)));
  show_length (self, session, label);
}

/* Arrow keys lengthen and shorten while the length is being written. */
static gboolean
length_key_cb (GtkEditable *label, guint key, guint code, GdkModifierType state)
{
  int step = key == GDK_KEY_Up ? STEP : key == GDK_KEY_Down ? -STEP : 0;
  guint64 minutes = 0;

  if (step == 0 || (state & gtk_accelerator_get_default_mod_mask ()) != 0
      || !gtk_editable_label_get_editing (GTK_EDITABLE_LABEL (label))
      || !g_ascii_string_to_unsigned (gtk_editable_get_text (label), 10, 0, 2880, &minutes, NULL))
    return GDK_EVENT_PROPAGATE;

  g_autofree char *text = g_strdup_printf ("%d", CLAMP ((int) minutes + step, 0, 2880));

  gtk_editable_set_text (label, text);
  gtk_editable_set_position (label, -1);

  return GDK_EVENT_STOP;
}

static GtkWidget *
create_length (PlenaryRunningOrder *self, GtkColumnViewCell *cell)
{
  GtkWidget *label = create_editable (self, cell, _ ("Length in Minutes"));
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_editable_set_width_chars (GTK_EDITABLE (label), 4);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (label), 4);
  gtk_editable_set_alignment (GTK_EDITABLE (label), 1);
  gtk_widget_add_css_class (label, "numeric");
  g_signal_connect_object (label, "notify::editing", G_CALLBACK (length_editing_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (length_key_cb), label,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (label, keys);

  return label;
}

static const CellClass length_class = { create_length, show_length };

/* Label */

static void
show_label (PlenaryRunningOrder *self, PlenaryRecord *session, GtkWidget *label)
{
  const PlenaryNumberingEntry *entry
      = plenary_numbering_lookup (self->numbering, plenary_record_get_id (session));

  gtk_label_set_text (GTK_LABEL (label), entry != NULL ? entry->label : "");
}

static const CellClass label_class = { create_label, show_label };

/* Title */

static void
show_title (PlenaryRunningOrder *self, PlenaryRecord *session, GtkWidget *label)
{
  const char *title = plenary_record_get_text (session, PLENARY_SESSION_TITLE);

  /* What is typed has been written: another text is that of an undo, or of somebody else. */
  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (label)), title))
    gtk_editable_set_text (GTK_EDITABLE (label), title);
  show_tooltip (label, title);
}

/* Each key is written, and what is typed in one go is one step to undo. */
static void
write_title (PlenaryRunningOrder *self, PlenaryRecord *session, GtkWidget *label)
{
  const char *id = plenary_record_get_id (session);
  const char *title = gtk_editable_get_text (GTK_EDITABLE (label));
  g_autofree char *group = g_strdup_printf ("title/%s/%u", id, self->n_edited);

  if (g_str_equal (title, plenary_record_get_text (session, PLENARY_SESSION_TITLE)))
    return;

  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Change Title"));

  plenary_edit_set_group (edit, group);
  plenary_edit_set_text (edit, PLENARY_TYPE_SESSION, id, PLENARY_SESSION_TITLE, title);
  plenary_running_order_commit (self, edit);
}

static void
title_changed_cb (PlenaryRunningOrder *self, GtkWidget *label)
{
  PlenaryRecord *session = get_session (label);

  if (session != NULL && gtk_editable_label_get_editing (GTK_EDITABLE_LABEL (label)))
    write_title (self, session, label);
}

/* Escape brings back what was there before. */
static void
title_editing_cb (PlenaryRunningOrder *self, GParamSpec *pspec, GtkWidget *label)
{
  PlenaryRecord *session = get_session (label);

  if (gtk_editable_label_get_editing (GTK_EDITABLE_LABEL (label)) || session == NULL)
    return;
  write_title (self, session, label);
  show_title (self, session, label);
  self->n_edited++;
}

static GtkWidget *
create_title (PlenaryRunningOrder *self, GtkColumnViewCell *cell)
{
  GtkWidget *label = create_editable (self, cell, _ ("Title"));

  gtk_editable_set_width_chars (GTK_EDITABLE (label), 12);
  g_signal_connect_object (label, "changed", G_CALLBACK (title_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (label, "notify::editing", G_CALLBACK (title_editing_cb), self,
                           G_CONNECT_SWAPPED);

  return label;
}

static const CellClass title_class = { create_title, show_title };

/* Room */

static void
show_room (PlenaryRunningOrder *self, PlenaryRecord *session, GtkWidget *label)
{
  PlenaryRecord *room
      = plenary_model_lookup (get_model (self), PLENARY_TYPE_ROOM,
                              plenary_record_get_text (session, PLENARY_SESSION_ROOM_ID));

  gtk_label_set_text (GTK_LABEL (label),
                      room != NULL ? plenary_record_get_text (room, PLENARY_ROOM_NAME) : "");
}

static const CellClass room_class = { create_label, show_room };

/* Roles, and how far they are */

static gboolean
is_counted (PlenaryRecord *slot)
{
  int state = plenary_record_get_integer (slot, PLENARY_ASSIGNMENT_STATE);

  return state != PLENARY_ASSIGNMENT_STATE_DECLINED && state != PLENARY_ASSIGNMENT_STATE_REPLACED
         && state != PLENARY_ASSIGNMENT_STATE_ABSENT;
}

static PlenaryRecordList *
list_slots (PlenaryRunningOrder *self, PlenaryRecord *session)
{
  return plenary_model_list_by (get_model (self), PLENARY_TYPE_ASSIGNMENT,
                                PLENARY_ASSIGNMENT_SESSION_ID, plenary_record_get_id (session));
}

/* Whether it is no detail of another that names somebody: a theme, or one of a pair. */
static gboolean
is_listed (PlenaryRunningOrder *self, PlenaryRecord *slot)
{
  PlenaryRecord *parent
      = plenary_model_lookup (get_model (self), PLENARY_TYPE_ASSIGNMENT,
                              plenary_record_get_text (slot, PLENARY_ASSIGNMENT_PARENT_ID));

  return is_counted (slot)
         && (parent == NULL || plenary_role_slot_is_heading (get_model (self), parent));
}

/* "Moderator: Ms. Newland; Panellist: City of Athens, Academia". */
static char *
describe_roles (PlenaryRunningOrder *self, PlenaryRecord *session)
{
  PlenaryRecordList *slots = list_slots (self, session);
  GString *words = g_string_new (NULL);
  int role = -1;

  for (guint i = 0; i < plenary_record_list_get_length (slots); i++)
    {
      PlenaryRecord *slot = plenary_record_list_get (slots, i);
      g_autoptr (PlenaryPartyChoice) party
          = is_listed (self, slot) ? plenary_party_choice_new_party (get_model (self), slot) : NULL;

      if (party == NULL)
        continue;
      if (plenary_record_get_integer (slot, PLENARY_ASSIGNMENT_ROLE) != role)
        {
          role = plenary_record_get_integer (slot, PLENARY_ASSIGNMENT_ROLE);
          g_string_append_printf (words, "%s%s: ", words->len > 0 ? "; " : "",
                                  plenary_role_words_get_noun ((PlenaryRole) role));
        }
      else
        {
          g_string_append (words, ", ");
        }
      g_string_append (words, plenary_party_choice_get_name (party));
    }

  return g_string_free_and_steal (words);
}

static void
show_roles (PlenaryRunningOrder *self, PlenaryRecord *session, GtkWidget *label)
{
  g_autofree char *roles = describe_roles (self, session);

  gtk_label_set_text (GTK_LABEL (label), roles);
  show_tooltip (label, roles);
}

static const CellClass roles_class = { create_label, show_roles };

static GtkWidget *
create_state (PlenaryRunningOrder *self, GtkColumnViewCell *cell)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (NULL);

  gtk_widget_add_css_class (label, "numeric");
  gtk_box_append (GTK_BOX (box), gtk_image_new ());
  gtk_box_append (GTK_BOX (box), label);

  return box;
}

static void
show_state (PlenaryRunningOrder *self, PlenaryRecord *session, GtkWidget *box)
{
  GtkWidget *image = gtk_widget_get_first_child (box);
  GtkWidget *label = gtk_widget_get_next_sibling (image);
  PlenaryRecordList *slots = list_slots (self, session);
  guint n_slots = 0;
  guint n_confirmed = 0;

  for (guint i = 0; i < plenary_record_list_get_length (slots); i++)
    {
      PlenaryRecord *slot = plenary_record_list_get (slots, i);

      n_slots += is_counted (slot);
      n_confirmed += plenary_record_get_integer (slot, PLENARY_ASSIGNMENT_STATE)
                     == PLENARY_ASSIGNMENT_STATE_CONFIRMED;
    }

  /* Translators: roles that are confirmed, of all roles of a session */
  g_autofree char *words
      = n_slots > 0 ? g_strdup_printf (_ ("%u of %u"), n_confirmed, n_slots) : g_strdup ("");

  gtk_label_set_text (GTK_LABEL (label), words);
  gtk_image_set_from_icon_name (GTK_IMAGE (image), n_confirmed == n_slots
                                                       ? "object-select-symbolic"
                                                       : "content-loading-symbolic");
  gtk_widget_set_visible (image, n_slots > 0);
}

static const CellClass state_class = { create_state, show_state };

static void
set_up (PlenaryRunningOrder *self, GtkColumnViewCell *cell, const CellClass *klass)
{
  GtkWidget *widget = klass->create (self, cell);

  g_object_set_data (G_OBJECT (widget), CELL_CLASS, (gpointer) klass);
  gtk_column_view_cell_set_child (cell, widget);
  gtk_column_view_cell_set_focusable (cell, FALSE);
}

static void
setup_time_cb (PlenaryRunningOrder *self, GtkColumnViewCell *cell)
{
  set_up (self, cell, &time_class);
}

static void
setup_length_cb (PlenaryRunningOrder *self, GtkColumnViewCell *cell)
{
  set_up (self, cell, &length_class);
}

static void
setup_label_cb (PlenaryRunningOrder *self, GtkColumnViewCell *cell)
{
  set_up (self, cell, &label_class);
}

static void
setup_title_cb (PlenaryRunningOrder *self, GtkColumnViewCell *cell)
{
  set_up (self, cell, &title_class);
}

static void
setup_room_cb (PlenaryRunningOrder *self, GtkColumnViewCell *cell)
{
  set_up (self, cell, &room_class);
}

static void
setup_roles_cb (PlenaryRunningOrder *self, GtkColumnViewCell *cell)
{
  set_up (self, cell, &roles_class);
}

static void
setup_state_cb (PlenaryRunningOrder *self, GtkColumnViewCell *cell)
{
  set_up (self, cell, &state_class);
}

static void
bind_cell_cb (PlenaryRunningOrder *self, GtkColumnViewCell *cell)
{
  g_hash_table_add (self->cells, cell);
  plenary_running_order_show_cell (self, cell);
}

static void
unbind_cell_cb (PlenaryRunningOrder *self, GtkColumnViewCell *cell)
{
  g_hash_table_remove (self->cells, cell);
}

/* Callbacks of the template. */
void
plenary_running_order_bind_cells (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, bind_cell_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_label_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_length_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_roles_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_room_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_state_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_time_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_title_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_cell_cb);
}

/* Shows a session as it is now. */
void
plenary_running_order_show_cell (PlenaryRunningOrder *self, GtkColumnViewCell *cell)
{
  GtkWidget *widget = gtk_column_view_cell_get_child (cell);
  const CellClass *klass = g_object_get_data (G_OBJECT (widget), CELL_CLASS);

  klass->show (self, gtk_column_view_cell_get_item (cell), widget);
}

/* Begins to write in the title of a session that is on the screen. */
gboolean
plenary_running_order_edit_title (PlenaryRunningOrder *self, PlenaryRecord *session)
{
  GHashTableIter iter;
  gpointer cell = NULL;

  g_hash_table_iter_init (&iter, self->cells);
  while (g_hash_table_iter_next (&iter, &cell, NULL))
    {
      GtkWidget *widget = gtk_column_view_cell_get_child (cell);

      if (gtk_column_view_cell_get_item (cell) != session
          || g_object_get_data (G_OBJECT (widget), CELL_CLASS) != &title_class)
        continue;
      gtk_editable_label_start_editing (GTK_EDITABLE_LABEL (widget));
      return TRUE;
    }

  return FALSE;
}
