/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The agenda without times, as a report or an agenda of one page has it: plenary items are bold
 * lines with those who present, roundtables and cafés are bullets; who leads, and who takes part in
 * another role, is in italics under either. Breaks and sub-items are left out.
 */
#include "config.h"

#include "compose/plenary-composition.h"
#include "compose/plenary-list-builder.h"
#include "model/plenary-session.h"

static gboolean
is_bullet (PlenaryRecord *session)
{
  int kind = plenary_record_get_integer (session, PLENARY_SESSION_KIND);

  return kind == PLENARY_SESSION_KIND_ROUNDTABLE || kind == PLENARY_SESSION_KIND_CAFE;
}

static PlenaryText *
make_line (PlenaryComposition *self, PlenaryRecord *session)
{
  g_autofree char *title = plenary_session_dup_title (self, session, TRUE);
  g_autofree char *speakers
      = is_bullet (session) ? g_strdup ("") : plenary_roles_dup_presenters (self, session);
  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();

  plenary_text_builder_add_words (builder, title, -1, PLENARY_STYLE_BOLD, NULL);
  if (*speakers != '\0')
    {
      plenary_text_builder_add_words (builder, ", ", -1, PLENARY_STYLE_BOLD, NULL);
      plenary_text_builder_add_words (builder, speakers, -1, PLENARY_STYLE_BOLD, NULL);
    }

  return plenary_text_builder_end (builder);
}

static void
append_byline (PlenaryNode *parent, const char *words)
{
  if (*words == '\0')
    return;

  PlenaryNode *line = plenary_composition_append_words (parent, PLENARY_NODE_PARAGRAPH, 0, words,
                                                        PLENARY_STYLE_ITALIC);

  line->role = PLENARY_NODE_ROLE_BYLINE;
}

static void
append_roles (PlenaryComposition *self, PlenaryNode *parent, PlenaryRecord *session)
{
  g_autofree char *leaders = plenary_roles_dup_line (self, session);
  g_autofree char *others = plenary_roles_dup_others (self, session);

  append_byline (parent, leaders);
  append_byline (parent, others);
}

static void
append_session (PlenaryComposition *self, PlenaryListBuilder *list, PlenaryRecord *session)
{
  g_autoptr (PlenaryText) line = make_line (self, session);

  if (is_bullet (session))
    {
      PlenaryNode *item = plenary_list_builder_add (list, 1, PLENARY_MARKER_BULLET, line);

      item->id = g_strdup (plenary_record_get_id (session));
      append_roles (self, item, session);
      return;
    }

  PlenaryNode *node = plenary_node_append_new (self->tree->root, PLENARY_NODE_PARAGRAPH, 0, line);

  plenary_list_builder_end (list);
  node->id = g_strdup (plenary_record_get_id (session));
  append_roles (self, self->tree->root, session);
}

/**
 * plenary_agenda_append_listing:
 * @self: a composition
 *
 * Adds the sessions without their times.
 */
void
plenary_agenda_append_listing (PlenaryComposition *self)
{
  for (guint i = 0; i < plenary_timetable_get_n_days (self->timetable); i++)
    {
      const PlenaryTimetableDay *day = plenary_timetable_get_day (self->timetable, i);
      g_autofree char *title = plenary_composition_dup_day (self, i);
      PlenaryListBuilder list = { .parent = self->tree->root };

      if (*title != '\0')
        plenary_composition_append_heading (self, 2, title, FALSE);
      for (guint j = 0; j < day->sessions->len; j++)
        {
          PlenaryRecord *session = day->sessions->pdata[j];

          if (plenary_session_is_printed (session)
              && plenary_record_get_integer (session, PLENARY_SESSION_KIND)
                     != PLENARY_SESSION_KIND_BREAK)
            append_session (self, &list, session);
        }
    }
}
