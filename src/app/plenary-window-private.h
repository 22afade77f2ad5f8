/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What the sources of the window share: plenary-window.c shows a project and its pages, -actions.c
 * does what is commanded, -projects.c is about where projects come from and go to, -export.c writes
 * documents, -conditions.c has the banner of its pages.
 */
#pragma once

#include "checks/plenary-issue-list.h"
#include "plenary-page.h"
#include "plenary-window.h"
#include "store/plenary-project.h"

G_BEGIN_DECLS

struct _PlenaryWindow
{
  AdwApplicationWindow parent_instance;

  /* Template widgets */
  AdwToastOverlay *toasts;
  GtkStack *stack;
  AdwNavigationSplitView *split_view;
  AdwNavigationPage *content_page;
  GtkListBox *sidebar;
  AdwViewStack *pages;
  AdwWindowTitle *window_title;
  AdwOverlaySplitView *history_view;
  AdwBin *history_bin;

  /* Owned */
  GFile *file; /* from the moment it is asked for */
  PlenaryProject *project;
  PlenaryIssueList *issues;
  char *notice; /* on every page, with the button that answers it; NULL when there is none */
  char *notice_button;

  gboolean is_imported;       /* whether a document has been read that the project is made of */
  gboolean is_recovery_known; /* it is told once */
  gboolean has_details;       /* whether a person wants them beside the pages */
};

void plenary_window_install_actions (GtkWidgetClass *widget_class);
void plenary_window_install_project_actions (GtkWidgetClass *widget_class);
void plenary_window_bind_keys (GtkWidgetClass *widget_class);
void plenary_window_watch_conditions (PlenaryWindow *self);
void plenary_window_answer_notice (PlenaryWindow *self);
void plenary_window_set_notice (PlenaryWindow *self, const char *sentence, const char *button);
void plenary_window_show_merge (PlenaryWindow *self, PlenaryMerge *merge);
void plenary_window_set_project (PlenaryWindow *self, PlenaryProject *project);
void plenary_window_show_page (PlenaryWindow *self, const char *name);
void plenary_window_go_to (PlenaryWindow *self, const char *table, const char *id);
void plenary_window_show_history (PlenaryWindow *self, gboolean is_shown);
void plenary_window_tell (PlenaryWindow *self, const char *sentence);
void plenary_window_tell_change (PlenaryWindow *self, const char *sentence);
void plenary_window_offer_recognition (PlenaryWindow *self);
void plenary_window_export (PlenaryWindow *self, const char *format_id, const char *kind);
void plenary_window_show_error (PlenaryWindow *self, const char *heading, const GError *error);

G_END_DECLS
