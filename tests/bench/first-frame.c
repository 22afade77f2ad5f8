/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * first-frame WORDS COMMAND...: starts a program and looks at the display as a person does, from
 * outside and in the same way for every program. Prints three numbers: milliseconds from the start
 * until its window is painted, milliseconds until it is painted with the words in its title, and
 * the most memory that it had (VmHWM, in KiB) a second later. Then it kills the program.
 *
 * The server tells of everything that is drawn (the Damage extension). What counts as painted is a
 * window that has several colours along its top: one that is only mapped has one.
 */
#include "config.h"

#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/Xdamage.h>
#include <glib.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#define MIN_SIZE     200 /* pixels; smaller windows are not the one that is waited for */
#define STRIP        64  /* pixels from the top of a window that are looked at */
#define MIN_COLOURS  8
#define MAX_DEPTH    8
#define TIMEOUT_MS   30000
#define SETTLE_MS    1000
#define MILLISECONDS 1000 /* microseconds */

typedef struct
{
  Display *display;
  Atom pid_atom;
  Atom name_atom;
  GPid pid;
} Observer;

/* Windows come and go while they are looked at. */
static int
ignore_error_cb (Display *display, XErrorEvent *event)
{
  return 0;
}

static gboolean
is_of_program (Observer *observer, Window window)
{
  Atom type = None;
  int format = 0;
  unsigned long n_items = 0;
  unsigned long n_left = 0;
  unsigned char *value = NULL;
  gboolean is_same = FALSE;

  if (XGetWindowProperty (observer->display, window, observer->pid_atom, 0, 1, False, XA_CARDINAL,
                          &type, &format, &n_items, &n_left, &value)
          == Success
      && n_items == 1)
    is_same = *(unsigned long *) value == (unsigned long) observer->pid;
  if (value != NULL)
    XFree (value);

  return is_same;
}

/* The window of the program that is on the screen, below @parent. */
static Window
find_window (Observer *observer, Window parent, int depth)
{
  Window root = None;
  Window above = None;
  Window *children = NULL;
  unsigned int n_children = 0;
  Window found = None;

  if (depth > MAX_DEPTH
      || !XQueryTree (observer->display, parent, &root, &above, &children, &n_children))
    return None;
  for (unsigned int i = 0; i < n_children && found == None; i++)
    {
      XWindowAttributes attributes;

      if (!XGetWindowAttributes (observer->display, children[i], &attributes)
          || attributes.map_state != IsViewable || attributes.width < MIN_SIZE
          || attributes.height < MIN_SIZE)
        continue;
      found = is_of_program (observer, children[i])
                  ? children[i]
                  : find_window (observer, children[i], depth + 1);
    }
  if (children != NULL)
    XFree (children);

  return found;
}

static gboolean
is_painted (Observer *observer, Window window)
{
  XWindowAttributes attributes;
  g_autoptr (GHashTable) colours = g_hash_table_new (NULL, NULL);

  if (!XGetWindowAttributes (observer->display, window, &attributes))
    return FALSE;

  XImage *image = XGetImage (observer->display, window, 0, 0, (unsigned int) attributes.width,
                             STRIP, AllPlanes, ZPixmap);

  if (image == NULL)
    return FALSE;
  for (int y = 0; y < image->height && g_hash_table_size (colours) < MIN_COLOURS; y++)
    for (int x = 0; x < image->width; x++)
      g_hash_table_add (colours, GSIZE_TO_POINTER (XGetPixel (image, x, y) + 1));
  XDestroyImage (image);

  return g_hash_table_size (colours) >= MIN_COLOURS;
}

static gboolean
has_title (Observer *observer, Window window, const char *words)
{
  XTextProperty name = { NULL, None, 0, 0 };
  gboolean is_found = FALSE;

  if (XGetTextProperty (observer->display, window, &name, observer->name_atom)
      && name.value != NULL)
    is_found = strstr ((const char *) name.value, words) != NULL;
  if (name.value != NULL)
    XFree (name.value);

  return is_found;
}

static double
get_ms_since (gint64 start)
{
  return (double) (g_get_monotonic_time () - start) / MILLISECONDS;
}

/* Waits for something to be drawn, and looks; a program that draws nothing more is looked at from
 * time to time. */
static void
wait_for_drawing (Observer *observer)
{
  GPollFD connection = { ConnectionNumber (observer->display), G_IO_IN, 0 };

  if (XPending (observer->display) == 0)
    g_poll (&connection, 1, 100);
  while (XPending (observer->display) > 0)
    {
      XEvent event;

      XNextEvent (observer->display, &event);
    }
}

/* Notes when the window is painted, and when it is painted with the words in its title. */
static void
watch (Observer *observer, gint64 start, const char *words, double *first, double *shown)
{
  Window root = DefaultRootWindow (observer->display);

  while (*shown < 0 && get_ms_since (start) < TIMEOUT_MS)
    {
      wait_for_drawing (observer);

      double now = get_ms_since (start);
      Window window = find_window (observer, root, 0);

      if (window == None || !is_painted (observer, window))
        continue;
      if (*first < 0)
        *first = now;
      if (has_title (observer, window, words))
        *shown = now;
    }
}

/* The peak of its memory, as the kernel has noted it. */
static long
read_peak (GPid pid)
{
  g_autofree char *path = g_strdup_printf ("/proc/%d/status", (int) pid);
  g_autofree char *status = NULL;
  const char *line = NULL;

  if (g_file_get_contents (path, &status, NULL, NULL))
    line = strstr (status, "VmHWM:");

  return line != NULL ? strtol (line + strlen ("VmHWM:"), NULL, 10) : -1;
}

int
main (int argc, char **argv)
{
  Observer observer = { .display = XOpenDisplay (NULL) };
  g_autoptr (GError) error = NULL;
  int damage_event = 0;
  int damage_error = 0;
  double first = -1;
  double shown = -1;

  if (argc < 3)
    {
      g_printerr ("Usage: %s WORDS COMMAND...\n", argv[0]);
      return 2;
    }
  if (observer.display == NULL
      || !XDamageQueryExtension (observer.display, &damage_event, &damage_error))
    {
      g_printerr ("There is no display, or it does not tell what is drawn.\n");
      return 1;
    }
  XSetErrorHandler (ignore_error_cb);
  observer.pid_atom = XInternAtom (observer.display, "_NET_WM_PID", False);
  observer.name_atom = XInternAtom (observer.display, "_NET_WM_NAME", False);
  XDamageCreate (observer.display, DefaultRootWindow (observer.display),
                 XDamageReportRawRectangles);
  XSync (observer.display, False);

  gint64 start = g_get_monotonic_time ();

  if (!g_spawn_async (NULL, argv + 2, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_DO_NOT_REAP_CHILD, NULL,
                      NULL, &observer.pid, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  watch (&observer, start, argv[1], &first, &shown);
  g_usleep (SETTLE_MS * MILLISECONDS);
  g_print ("%.1f %.1f %ld\n", first, shown, read_peak (observer.pid));
  kill (observer.pid, SIGKILL);
  /* The bus knows that it has gone before the next one starts. */
  waitpid (observer.pid, NULL, 0);
  XCloseDisplay (observer.display);

  return shown >= 0 ? 0 : 1;
}
