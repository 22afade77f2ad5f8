/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Spelling. Looking for dictionaries takes time, so it waits for the first focus; where there is
 * no dictionary there is no spelling, and nothing is said.
 */
#include "config.h"

#include "widgets/plenary-text-view-private.h"

#include <string.h>

/* The part of a code before its country: "en" of "en_GB". */
static gboolean
is_same_language (const char *a, const char *b)
{
  gsize length = strcspn (a, "_-");

  return strcspn (b, "_-") == length && g_ascii_strncasecmp (a, b, length) == 0;
}

/* The dictionary for a language: its own, or one of another country. */
static char *
dup_dictionary (SpellingProvider *provider, const char *language)
{
  if (language == NULL)
    return g_strdup (spelling_provider_get_default_code (provider));

  g_autofree char *code = g_strdelimit (g_strdup (language), "-", '_');
  g_autoptr (GListModel) dictionaries = spelling_provider_list_languages (provider);

  if (spelling_provider_supports_language (provider, code))
    return g_steal_pointer (&code);
  for (guint i = 0; i < g_list_model_get_n_items (dictionaries); i++)
    {
      g_autoptr (SpellingLanguage) dictionary = g_list_model_get_item (dictionaries, i);

      if (is_same_language (spelling_language_get_code (dictionary), code))
        return g_strdup (spelling_language_get_code (dictionary));
    }

  return NULL;
}

static void
ignore_word (SpellingChecker *checker, const char *start, const char *end)
{
  g_autofree char *word = g_strndup (start, (gsize) (end - start));

  spelling_checker_ignore_word (checker, word);
}

/* Acronyms are in no dictionary, and reports are full of them: "GCM", also "NGOs". */
static void
ignore_acronyms (SpellingChecker *checker, const char *words)
{
  const char *start = words;
  guint n_upper = 0;
  gboolean is_acronym = TRUE;

  for (const char *p = words;; p = g_utf8_next_char (p))
    {
      gunichar character = g_utf8_get_char (p);

      if (g_unichar_isalnum (character))
        {
          const char *next = g_utf8_next_char (p);
          gboolean is_plural
              = character == 's' && n_upper > 1 && !g_unichar_isalnum (g_utf8_get_char (next));

          n_upper += g_unichar_isupper (character);
          is_acronym &= !g_unichar_islower (character) || is_plural;
          continue;
        }
      if (is_acronym && n_upper > 1)
        ignore_word (checker, start, p);
      if (character == '\0')
        return;
      start = g_utf8_next_char (p);
      n_upper = 0;
      is_acronym = TRUE;
    }
}

static gboolean
is_break_cb (gunichar character, gpointer user_data)
{
  return !g_unichar_isalnum (character);
}

/* What was typed or pasted, with the words that it is in. */
static void
inserted_cb (PlenaryTextView *self, GtkTextIter *location, const char *text, int length)
{
  GtkTextIter start = *location;
  GtkTextIter end = *location;

  gtk_text_iter_backward_chars (&start, (int) g_utf8_strlen (text, length));
  if (!gtk_text_iter_backward_find_char (&start, is_break_cb, NULL, NULL))
    gtk_text_buffer_get_start_iter (gtk_text_iter_get_buffer (&start), &start);
  gtk_text_iter_forward_find_char (&end, is_break_cb, NULL, NULL);

  g_autofree char *words = gtk_text_iter_get_slice (&start, &end);

  ignore_acronyms (spelling_text_buffer_adapter_get_checker (self->spelling), words);
}

/* The words that are there before somebody writes; another dictionary has to be told anew. */
static void
ignore_present (PlenaryTextView *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);

  g_autofree char *words = gtk_text_iter_get_slice (&start, &end);

  ignore_acronyms (spelling_text_buffer_adapter_get_checker (self->spelling), words);
}

/**
 * plenary_text_view_watch_spelling:
 * @self: a view
 *
 * Begins to check the spelling, or goes on in another language. A view does it by itself when
 * somebody comes to write.
 */
void
plenary_text_view_watch_spelling (PlenaryTextView *self)
{
  if (!gtk_text_view_get_editable (GTK_TEXT_VIEW (self)))
    return;

  spelling_init ();

  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  SpellingProvider *provider = spelling_provider_get_default ();
  g_autofree char *code = dup_dictionary (provider, self->language);

  if (self->spelling == NULL && code != NULL)
    {
      g_autoptr (SpellingChecker) checker = spelling_checker_new (provider, code);

      self->spelling = spelling_text_buffer_adapter_new (GTK_SOURCE_BUFFER (buffer), checker);
      gtk_text_view_set_extra_menu (GTK_TEXT_VIEW (self),
                                    spelling_text_buffer_adapter_get_menu_model (self->spelling));
      gtk_widget_insert_action_group (GTK_WIDGET (self), "spelling",
                                      G_ACTION_GROUP (self->spelling));
      plenary_text_buffer_mark_unchecked (PLENARY_TEXT_BUFFER (buffer));
      g_signal_connect_object (buffer, "insert-text", G_CALLBACK (inserted_cb), self,
                               G_CONNECT_AFTER | G_CONNECT_SWAPPED);
    }
  if (self->spelling != NULL)
    {
      if (code != NULL)
        {
          spelling_text_buffer_adapter_set_language (self->spelling, code);
          ignore_present (self);
        }
      spelling_text_buffer_adapter_set_enabled (self->spelling, code != NULL);
    }
}

/**
 * plenary_text_view_set_language:
 * @self: a view
 * @language: (nullable): what it is written in, as "en-GB"; %NULL for the person's own language
 *
 * Says whose words are right.
 */
void
plenary_text_view_set_language (PlenaryTextView *self, const char *language)
{
  g_return_if_fail (PLENARY_IS_TEXT_VIEW (self));

  if (g_set_str (&self->language, language) && self->spelling != NULL)
    plenary_text_view_watch_spelling (self);
}
