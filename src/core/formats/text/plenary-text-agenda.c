/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A cell is a sequence of lines: a title, a description, "Moderator: …", bullets. Roles are found
 * by the word before the colon; a line that is none of this belongs to the description.
 */
#include "config.h"

#include "formats/text/plenary-text-agenda.h"

#include "formats/text/plenary-text-cell.h"
#include "formats/text/plenary-text-date.h"
#include "formats/text/plenary-text-inline.h"
#include "model/plenary-assignment.h"
#include "model/plenary-session.h"

#include <string.h>

#define TBC "(tbc)"

static const struct
{
  const char *word;
  PlenaryRole role;
} roles[] = {
  { "Moderator", PLENARY_ROLE_MODERATOR },     { "Discussant", PLENARY_ROLE_DISCUSSANT },
  { "Co-chair", PLENARY_ROLE_CO_CHAIR },       { "Chair", PLENARY_ROLE_CHAIR },
  { "Facilitator", PLENARY_ROLE_FACILITATOR }, { "Panellist", PLENARY_ROLE_PANELLIST },
  { "Panelist", PLENARY_ROLE_PANELLIST },      { "Keynote", PLENARY_ROLE_KEYNOTE },
  { "Rapporteur", PLENARY_ROLE_RAPPORTEUR },   { "Host", PLENARY_ROLE_HOST },
  { "Speaker", PLENARY_ROLE_SPEAKER },         { "Presenter", PLENARY_ROLE_PRESENTER },
};

static gboolean
take_tbc (char *words)
{
  char *found = strstr (words, TBC);

  if (found == NULL)
    return FALSE;
  memmove (found, found + strlen (TBC), strlen (found + strlen (TBC)) + 1);
  g_strstrip (words);

  return TRUE;
}

/* "Moderator: X": the role, and what follows the colon. */
static gboolean
find_role (const char *line, PlenaryRole *role, const char **rest)
{
  for (gsize i = 0; i < G_N_ELEMENTS (roles); i++)
    {
      gsize length = strlen (roles[i].word);

      if (!g_str_has_prefix (line, roles[i].word))
        continue;
      length += line[length] == 's';
      if (line[length] != ':')
        continue;
      *role = roles[i].role;
      *rest = line + length + 1;
      return TRUE;
    }

  return FALSE;
}

static PlenaryRow *
add_assignment (PlenaryTextAgenda *self, PlenaryRole role, const char *words, PlenaryRow *parent)
{
  g_autofree char *text = g_strstrip (g_strdup (words));
  gboolean is_tbc = take_tbc (text);
  PlenaryRow *row = plenary_text_rows_add (self->rows, PLENARY_TYPE_ASSIGNMENT);

  plenary_row_set_text (row, PLENARY_ASSIGNMENT_SESSION_ID, plenary_row_get_id (self->session));
  plenary_row_set_integer (row, PLENARY_ASSIGNMENT_ROLE, role);
  plenary_row_set_integer (row, PLENARY_ASSIGNMENT_STATE,
                           is_tbc ? PLENARY_ASSIGNMENT_STATE_TBC
                                  : PLENARY_ASSIGNMENT_STATE_CONFIRMED);
  plenary_row_set_text (row, PLENARY_ASSIGNMENT_TEXT, text);
  if (parent != NULL)
    plenary_row_set_text (row, PLENARY_ASSIGNMENT_PARENT_ID, plenary_row_get_id (parent));

  return row;
}

static void
add_sub_item (PlenaryTextAgenda *self, const char *title)
{
  PlenaryRow *row = plenary_text_rows_add (self->rows, PLENARY_TYPE_SESSION);

  plenary_row_set_text (row, PLENARY_SESSION_PARENT_ID, plenary_row_get_id (self->session));
  plenary_row_set_integer (row, PLENARY_SESSION_KIND, PLENARY_SESSION_KIND_QUESTIONS);
  plenary_row_set_text (row, PLENARY_SESSION_TITLE, title);
  self->list = NULL;
}

/* "Welcome by X" is what openers do; the document says it again. */
static PlenaryRole
role_of_bullet (const char **words)
{
  static const char welcome[] = "Welcome by ";

  if (!g_str_has_prefix (*words, welcome))
    return PLENARY_ROLE_SPEAKER;
  *words += strlen (welcome);

  return PLENARY_ROLE_OPENER;
}

static void
read_bullet (PlenaryTextAgenda *self, const char *words)
{
  PlenaryRole role = PLENARY_ROLE_SPEAKER;
  const char *rest = words;

  if (find_role (words, &role, &rest))
    add_assignment (self, role, rest, NULL);
  else if (self->list != NULL)
    self->last = add_assignment (
        self, (PlenaryRole) plenary_row_get_integer (self->list, PLENARY_ASSIGNMENT_ROLE), words,
        self->list);
  else
    {
      role = role_of_bullet (&words);
      self->last = add_assignment (self, role, words, NULL);
    }
}

/* "State/ State: theme" under the item before it. */
static void
read_inner_bullet (PlenaryTextAgenda *self, const char *words)
{
  PlenaryRow *parent = self->last != NULL ? self->last : self->list;
  const char *colon = strchr (words, ':');
  g_autofree char *text
      = g_strndup (words, colon != NULL ? (gsize) (colon - words) : strlen (words));
  g_autofree char *topic = g_strstrip (g_strdup (colon != NULL ? colon + 1 : ""));
  gboolean is_tbc = take_tbc (topic);
  PlenaryRole role = parent != NULL
                         ? (PlenaryRole) plenary_row_get_integer (parent, PLENARY_ASSIGNMENT_ROLE)
                         : PLENARY_ROLE_SPEAKER;
  PlenaryRow *row = add_assignment (self, role, text, parent);

  plenary_row_set_text (row, PLENARY_ASSIGNMENT_TOPIC, topic);
  if (is_tbc)
    plenary_row_set_integer (row, PLENARY_ASSIGNMENT_STATE, PLENARY_ASSIGNMENT_STATE_TBC);
}

static void
read_line (PlenaryTextAgenda *self, const char *line)
{
  PlenaryRole role = PLENARY_ROLE_SPEAKER;
  const char *rest = NULL;

  if (g_str_has_prefix (line, "• "))
    {
      read_bullet (self, line + strlen ("• "));
    }
  else if (g_str_has_prefix (line, "○ ") || g_str_has_prefix (line, "◦ "))
    {
      read_inner_bullet (self, line + strlen ("○ "));
    }
  else if (find_role (line, &role, &rest))
    {
      g_autofree char *words = g_strstrip (g_strdup (rest));
      gboolean is_list = *words == '\0' || strcmp (words, TBC) == 0;
      PlenaryRow *row = add_assignment (self, role, words, NULL);

      self->list = is_list ? row : NULL;
      self->last = NULL;
    }
  else if (g_str_has_prefix (line, "Discussion") || g_str_has_prefix (line, "Q&A"))
    {
      add_sub_item (self, line);
    }
  else
    {
      g_string_append_printf (self->description, "%s%s", self->description->len > 0 ? "\n" : "",
                              line);
    }
}

/* "Session II: Title" is a numbered session; its number is computed. */
static void
set_title (PlenaryRow *session, const char *line)
{
  g_autoptr (GRegex) label = g_regex_new ("^Session\\s+(?:[IVXLC]+|\\d+)\\s*[:.]\\s*", 0, 0, NULL);
  g_autofree char *title = g_regex_replace_literal (label, line, -1, 0, "", 0, NULL);

  plenary_row_set_text (session, PLENARY_SESSION_TITLE, title);
  plenary_row_set_boolean (session, PLENARY_SESSION_NUMBERED, strcmp (title, line) != 0);
  if (g_str_has_prefix (title, "Opening"))
    plenary_row_set_integer (session, PLENARY_SESSION_KIND, PLENARY_SESSION_KIND_OPENING);
}

static void
start_session (PlenaryTextAgenda *self, int starts_at, int ends_at)
{
  plenary_text_agenda_end (self);
  self->session = plenary_text_rows_add (self->rows, PLENARY_TYPE_SESSION);
  self->description = g_string_new (NULL);
  plenary_row_set_integer (self->session, PLENARY_SESSION_STARTS_AT, starts_at);
  plenary_row_set_integer (self->session, PLENARY_SESSION_DURATION, ends_at - starts_at);
  plenary_row_set_text (self->session, PLENARY_SESSION_DAY_ID, self->day_id);
}

/**
 * plenary_text_agenda_is_row:
 * @block: a block
 *
 * Returns: whether it is a row of a timed agenda, or the part of one after a page has ended
 */
gboolean
plenary_text_agenda_is_row (const PlenaryTextBlock *block)
{
  g_return_val_if_fail (block != NULL, FALSE);

  if (block->kind != PLENARY_TEXT_BLOCK_ROW || block->cells->len != 2)
    return FALSE;

  int starts_at = 0;
  int ends_at = 0;

  return plenary_text_hours_read (g_ptr_array_index (block->cells, 0), &starts_at, &ends_at);
}

/**
 * plenary_text_agenda_read_row:
 * @self: an agenda
 * @block: a row of two cells; without hours it goes on with the session before
 *
 * Reads a row.
 */
void
plenary_text_agenda_read_row (PlenaryTextAgenda *self, const PlenaryTextBlock *block)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (block != NULL && block->cells != NULL && block->cells->len == 2);

  g_auto (GStrv) lines = plenary_text_cell_split (g_ptr_array_index (block->cells, 1));
  int starts_at = 0;
  int ends_at = 0;
  gboolean is_new
      = plenary_text_hours_read (g_ptr_array_index (block->cells, 0), &starts_at, &ends_at);

  if (is_new)
    start_session (self, starts_at, ends_at);
  if (self->session == NULL)
    return;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *line = plenary_text_inline_dup_words (lines[i]);

      if (*line == '\0')
        continue;
      if (is_new)
        set_title (self->session, line);
      else
        read_line (self, line);
      is_new = FALSE;
    }
}

/**
 * plenary_text_agenda_end:
 * @self: an agenda
 *
 * Ends the session that is being read.
 */
void
plenary_text_agenda_end (PlenaryTextAgenda *self)
{
  g_return_if_fail (self != NULL);

  if (self->session != NULL)
    {
      g_autoptr (PlenaryText) description = plenary_text_new (self->description->str);

      plenary_row_set_markup (self->session, PLENARY_SESSION_DESCRIPTION, description);
      g_string_free (self->description, TRUE);
    }
  self->session = NULL;
  self->list = NULL;
  self->last = NULL;
  self->description = NULL;
}
