/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "agenda/plenary-session-row.h"

#include "compose/plenary-party.h"
#include "model/plenary-assignment.h"
#include "model/plenary-room.h"
#include "model/plenary-session.h"

#include <glib/gi18n.h>

/* Assignments stand under others at most this deep. */
#define MAX_DEPTH 4

struct _PlenarySessionRow
{
  GtkWidget parent_instance;

  GtkLabel *time;
  GtkLabel *duration;
  GtkWidget *bar;
  GtkLabel *title;
  GtkLabel *room;
  GtkLabel *roles;

  char *summary;
};

G_DEFINE_FINAL_TYPE (PlenarySessionRow, plenary_session_row, GTK_TYPE_WIDGET)

static const char *
class_of_kind (PlenarySessionKind kind)
{
  switch (kind)
    {
    case PLENARY_SESSION_KIND_ROUNDTABLE:
      return "roundtable";
    case PLENARY_SESSION_KIND_PANEL:
    case PLENARY_SESSION_KIND_DISCUSSION:
    case PLENARY_SESSION_KIND_QUESTIONS:
      return "panel";
    case PLENARY_SESSION_KIND_CAFE:
      return "cafe";
    case PLENARY_SESSION_KIND_BREAK:
      return "break";
    case PLENARY_SESSION_KIND_OPENING:
    case PLENARY_SESSION_KIND_CLOSING:
      return "opening";
    case PLENARY_SESSION_KIND_PLENARY:
    case PLENARY_SESSION_KIND_KEYNOTE:
    case PLENARY_SESSION_KIND_UPDATE:
    case PLENARY_SESSION_KIND_FRAMING:
    case PLENARY_SESSION_KIND_WRAP_UP:
    case PLENARY_SESSION_KIND_ITEM:
    default:
      return "plenary";
    }
}

static const char *
describe_role (PlenaryRole role)
{
  switch (role)
    {
    case PLENARY_ROLE_CHAIR:
      return _ ("Chair");
    case PLENARY_ROLE_CO_CHAIR:
      return _ ("Co-chair");
    case PLENARY_ROLE_MODERATOR:
      return _ ("Moderator");
    case PLENARY_ROLE_FACILITATOR:
      return _ ("Facilitator");
    case PLENARY_ROLE_HOST:
      return _ ("Host");
    case PLENARY_ROLE_CO_HOST:
      return _ ("Co-host");
    case PLENARY_ROLE_KEYNOTE:
      return _ ("Keynote");
    case PLENARY_ROLE_DISCUSSANT:
      return _ ("Discussant");
    case PLENARY_ROLE_PANELLIST:
      return _ ("Panellist");
    case PLENARY_ROLE_PRESENTER:
      return _ ("Presenter");
    case PLENARY_ROLE_FRAMER:
      return _ ("Framer");
    case PLENARY_ROLE_RESPONDENT:
      return _ ("Respondent");
    case PLENARY_ROLE_OPENER:
      return _ ("Opening");
    case PLENARY_ROLE_CONCLUDER:
      return _ ("Conclusion");
    case PLENARY_ROLE_NOTE_TAKER:
      return _ ("Note-taker");
    case PLENARY_ROLE_RAPPORTEUR:
      return _ ("Rapporteur");
    case PLENARY_ROLE_GUEST:
      return _ ("Guest");
    case PLENARY_ROLE_SPEAKER:
    default:
      return _ ("Speaker");
    }
}

static gboolean
is_shown (PlenaryAssignmentState state)
{
  return state != PLENARY_ASSIGNMENT_STATE_DECLINED && state != PLENARY_ASSIGNMENT_STATE_REPLACED
         && state != PLENARY_ASSIGNMENT_STATE_ABSENT;
}

/* A line for each assignment under a parent, and further in those that stand under it. */
static void
append_roles (GString *text,
              PlenaryModel *model,
              PlenaryRecordList *list,
              const char *parent_id,
              int depth)
{
  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *assignment = plenary_record_list_get (list, i);
      PlenaryAssignmentState state
          = plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_STATE);
      const char *parent = plenary_record_get_text (assignment, PLENARY_ASSIGNMENT_PARENT_ID);

      if (!is_shown (state) || g_strcmp0 (parent, parent_id) != 0)
        continue;

      PlenaryParty party = plenary_party_of_assignment (model, assignment);
      g_autofree char *slot
          = plenary_party_dup_slot (&party, state != PLENARY_ASSIGNMENT_STATE_CONFIRMED);
      const char *role
          = describe_role (plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_ROLE));

      g_string_append_printf (text, "%s%*s%s%s%s", text->len > 0 ? "\n" : "", 4 * depth, "",
                              depth > 0 ? "" : role, depth > 0 ? "" : ": ", slot);
      if (depth < MAX_DEPTH)
        append_roles (text, model, list, plenary_record_get_id (assignment), depth + 1);
    }
}

static char *
describe_roles (PlenaryModel *model, PlenaryRecord *session)
{
  PlenaryRecordList *list
      = plenary_model_list_by (model, PLENARY_TYPE_ASSIGNMENT, PLENARY_ASSIGNMENT_SESSION_ID,
                               plenary_record_get_id (session));
  GString *text = g_string_new (NULL);

  append_roles (text, model, list, NULL, 0);

  return g_string_free_and_steal (text);
}

static void
set_label (GtkLabel *label, const char *text)
{
  gtk_label_set_text (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

static char *
describe_time (const PlenarySlot *slot)
{
  if (slot == NULL || slot->starts_at == PLENARY_UNSET)
    return g_strdup ("");
  if (slot->ends_at == PLENARY_UNSET)
    return g_strdup_printf ("%02d:%02d", slot->starts_at / 60 % 24, slot->starts_at % 60);

  return g_strdup_printf ("%02d:%02d–%02d:%02d", slot->starts_at / 60 % 24, slot->starts_at % 60,
                          slot->ends_at / 60 % 24, slot->ends_at % 60);
}

static char *
describe_title (PlenaryRecord *session, const char *label)
{
  const char *title = plenary_record_get_text (session, PLENARY_SESSION_TITLE);

  if (*title == '\0')
    return g_strdup (_ ("Untitled session"));
  /* Titles are often written with their label already. */
  if (*label == '\0' || g_str_has_prefix (title, label))
    return g_strdup (title);

  return g_strdup_printf ("%s: %s", label, title);
}

static void
plenary_session_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PLENARY_TYPE_SESSION_ROW);
  /* The template lets go of what has a name; boxes that only hold others have none. */
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (object)); child != NULL;
       child = gtk_widget_get_first_child (GTK_WIDGET (object)))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (plenary_session_row_parent_class)->dispose (object);
}

static void
plenary_session_row_finalize (GObject *object)
{
  g_free (PLENARY_SESSION_ROW (object)->summary);

  G_OBJECT_CLASS (plenary_session_row_parent_class)->finalize (object);
}

static void
plenary_session_row_class_init (PlenarySessionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_session_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = plenary_session_row_finalize;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/agenda/plenary-session-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionRow, time);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionRow, duration);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionRow, bar);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionRow, title);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionRow, room);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionRow, roles);
}

static void
plenary_session_row_init (PlenarySessionRow *self)
{
  self->summary = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_session_row_new:
 *
 * Returns: (transfer floating): a row that shows nothing yet
 */
PlenarySessionRow *
plenary_session_row_new (void)
{
  return g_object_new (PLENARY_TYPE_SESSION_ROW, NULL);
}

/**
 * plenary_session_row_show:
 * @self: a row
 * @model: the model of the project
 * @session: what to show
 * @slot: (nullable): when it is
 * @label: its label, as in "Session II", or ""
 *
 * Shows a session as it is now.
 */
void
plenary_session_row_show (PlenarySessionRow *self,
                          PlenaryModel *model,
                          PlenaryRecord *session,
                          const PlenarySlot *slot,
                          const char *label)
{
  g_return_if_fail (PLENARY_IS_SESSION_ROW (self));

  PlenaryRecord *room = plenary_model_lookup (
      model, PLENARY_TYPE_ROOM, plenary_record_get_text (session, PLENARY_SESSION_ROOM_ID));
  int minutes = plenary_record_get_integer (session, PLENARY_SESSION_DURATION);
  g_autofree char *time = describe_time (slot);
  g_autofree char *duration
      = minutes != PLENARY_UNSET
            /* Translators: a duration in minutes */
            ? g_strdup_printf (ngettext ("%d min", "%d min", (gulong) minutes), minutes)
            : g_strdup ("");
  g_autofree char *title = describe_title (session, label);
  g_autofree char *roles = describe_roles (model, session);
  const char *kind = class_of_kind (plenary_record_get_integer (session, PLENARY_SESSION_KIND));
  const char *classes[] = { "plenary-kind", kind, NULL };

  gtk_label_set_text (self->time, time);
  set_label (self->duration, duration);
  set_label (self->title, title);
  set_label (self->room, room != NULL ? plenary_record_get_text (room, PLENARY_ROOM_NAME) : "");
  set_label (self->roles, roles);
  gtk_widget_set_css_classes (self->bar, classes);
  g_free (self->summary);
  self->summary = g_strjoin (", ", title, time, NULL);
}

/**
 * plenary_session_row_get_summary:
 * @self: a row
 *
 * Returns: (transfer none): what a screen reader says of the session
 */
const char *
plenary_session_row_get_summary (PlenarySessionRow *self)
{
  g_return_val_if_fail (PLENARY_IS_SESSION_ROW (self), NULL);

  return self->summary;
}
