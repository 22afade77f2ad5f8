/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Draws texts, chips and icons of a cell one after the other, from the start to the end of the
 * line, whichever side that is.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PlenaryRosterBrush:
 * @widget: what is drawn
 * @snapshot: what it is drawn on
 * @color: the colour
 * @width: how wide the widget is
 * @height: how high it is
 * @start: how far from the start of the line the next thing comes
 * @is_rtl: whether the line starts at the right
 * @is_cut: whether there was no room for something
 *
 * Lives on the stack while one widget is drawn, and owns nothing.
 */
typedef struct
{
  GtkWidget *widget;
  GtkSnapshot *snapshot;
  GdkRGBA color;
  int width;
  int height;
  int start;
  gboolean is_rtl;
  gboolean is_cut;
} PlenaryRosterBrush;

int plenary_roster_brush_measure_line (GtkWidget *widget);

void plenary_roster_brush_init (PlenaryRosterBrush *self, GtkWidget *widget, GtkSnapshot *snapshot);
void plenary_roster_brush_skip (PlenaryRosterBrush *self, int width);
void plenary_roster_brush_dim (PlenaryRosterBrush *self);
void plenary_roster_brush_draw_text (PlenaryRosterBrush *self, const char *text);
void
plenary_roster_brush_draw_lines (PlenaryRosterBrush *self, const char *text, const char *caption);
void plenary_roster_brush_draw_chips (PlenaryRosterBrush *self,
                                      const char *first,
                                      const char *second,
                                      const char *rest);
void plenary_roster_brush_draw_icon (PlenaryRosterBrush *self, const char *name, int size);

G_END_DECLS
