/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What the commands share: arguments, errors, opening and closing a project, long work.
 */
#include "config.h"

#include "plenary-command.h"

#include <glib-unix.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <unistd.h>

typedef struct
{
  PlenaryJob job;
  gpointer user_data;
  PlenaryProgress *progress;
  GMainLoop *loop;
  gboolean is_done;
  GError *error;
} Work;

static void
show_progress_cb (PlenaryProgress *progress, GParamSpec *pspec, gpointer user_data)
{
  const char *message = plenary_progress_get_message (progress);

  g_printerr ("\r\033[K%3.0f %% %s", 100 * plenary_progress_get_fraction (progress),
              message != NULL ? message : "");
}

static gboolean
interrupt_cb (gpointer user_data)
{
  plenary_progress_cancel (user_data);

  return G_SOURCE_CONTINUE;
}

static gboolean
quit_cb (gpointer user_data)
{
  g_main_loop_quit (user_data);

  return G_SOURCE_REMOVE;
}

static gpointer
work_thread (gpointer user_data)
{
  Work *work = user_data;

  work->is_done = work->job (work->progress, work->user_data, &work->error);
  g_idle_add (quit_cb, work->loop);

  return NULL;
}

/**
 * plenary_command_parse:
 * @self: a command
 * @entries: (nullable): its options
 * @argc: number of arguments
 * @argv: the arguments
 * @least: how many arguments it needs besides options
 * @most: how many it takes
 *
 * Reads options and arguments. Says what is wrong with them. With --help it prints the help and
 * ends the process.
 *
 * Returns: (transfer full) (nullable): the arguments, or %NULL for %PLENARY_EXIT_USAGE
 */
char **
plenary_command_parse (const PlenaryCommand *self,
                       const GOptionEntry *entries,
                       int argc,
                       char **argv,
                       guint least,
                       guint most)
{
  g_autoptr (GOptionContext) context = g_option_context_new (self->arguments);
  g_auto (GStrv) rest = g_new0 (char *, argc + 1);
  g_autoptr (GError) error = NULL;
  g_autofree char *program = g_strconcat ("plenary-cli ", self->name, NULL);

  for (int i = 0; i < argc; i++)
    rest[i] = g_strdup (argv[i]);
  g_set_prgname (program);
  g_option_context_set_summary (context, _ (self->summary));
  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  if (entries != NULL)
    g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);

  if (!g_option_context_parse_strv (context, &rest, &error))
    {
      g_printerr ("%s: %s\n", program, error->message);
      return NULL;
    }

  guint n_arguments = g_strv_length (rest) - 1;

  if (n_arguments < least || n_arguments > most)
    {
      g_autofree char *help = g_option_context_get_help (context, TRUE, NULL);

      g_printerr ("%s", help);
      return NULL;
    }

  return g_strdupv (rest + 1);
}

/**
 * plenary_command_fail:
 * @error: (transfer full): a problem
 *
 * Says what the problem is, in one line.
 *
 * Returns: %PLENARY_EXIT_FAILED
 */
PlenaryExit
plenary_command_fail (GError *error)
{
  g_printerr ("plenary-cli: %s\n", error->message);
  g_error_free (error);

  return PLENARY_EXIT_FAILED;
}

/**
 * plenary_command_open:
 * @path: a file, or an address
 * @error: place for an error that names the file
 *
 * Returns: (transfer full) (nullable): the project in the file
 */
PlenaryProject *
plenary_command_open (const char *path, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  PlenaryProject *project = plenary_project_open (file, NULL, error);

  if (project != NULL && plenary_project_is_recovered (project))
    g_printerr (_ ("plenary-cli: %s: changes that were not saved have been recovered\n"), path);

  return project;
}

/**
 * plenary_command_close:
 * @project: (transfer full): a project
 *
 * Saves and closes a project.
 *
 * Returns: how that went
 */
PlenaryExit
plenary_command_close (PlenaryProject *project)
{
  GError *error = NULL;
  gboolean is_closed = plenary_project_close (project, &error);

  g_object_unref (project);

  return is_closed ? PLENARY_EXIT_DONE : plenary_command_fail (error);
}

/**
 * plenary_command_work:
 * @job: long work
 * @user_data: for @job
 * @error: place for the error of @job
 *
 * Does long work in a thread, shows on a terminal how far it is, and cancels it on Ctrl+C.
 *
 * Returns: whether it was done
 */
gboolean
plenary_command_work (PlenaryJob job, gpointer user_data, GError **error)
{
  g_autoptr (PlenaryProgress) progress = plenary_progress_new ();
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  Work work = { .job = job, .user_data = user_data, .progress = progress, .loop = loop };
  gboolean is_terminal = isatty (STDERR_FILENO);
  guint interrupt = g_unix_signal_add (SIGINT, interrupt_cb, progress);

  if (is_terminal)
    g_signal_connect (progress, "notify", G_CALLBACK (show_progress_cb), NULL);

  GThread *thread = g_thread_new ("work", work_thread, &work);

  g_main_loop_run (loop);
  g_thread_join (thread);
  g_source_remove (interrupt);
  if (is_terminal)
    g_printerr ("\r\033[K");
  if (!work.is_done)
    g_propagate_error (error, work.error);

  return work.is_done;
}

/**
 * plenary_command_print_json:
 * @builder: what to print
 *
 * Prints JSON, as people and scripts read it.
 */
void
plenary_command_print_json (JsonBuilder *builder)
{
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autofree char *json = json_to_string (root, TRUE);

  g_print ("%s\n", json);
}
