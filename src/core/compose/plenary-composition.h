/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A document while it is composed: what all parts of it need to know. Made by plenary_compose(),
 * used by the files that make one part or one kind of document each, and gone afterwards.
 */
#pragma once

#include "compose/plenary-node.h"
#include "compose/plenary-numbering.h"
#include "compose/plenary-party.h"
#include "model/plenary-document.h"
#include "schedule/plenary-timetable.h"

G_BEGIN_DECLS

/**
 * PlenaryComposition:
 * @model: the project
 * @event: its event
 * @document: (nullable): the record of the document
 * @kind: which document it is
 * @status: how far it is
 * @attribution: how much it shows of who said what; the rule of the discussion counts too
 * @honorifics: whether names carry honorifics
 * @has_contents: whether it has a contents page
 * @has_agenda: whether it lists the agenda
 * @speakers: whether it lists the speakers, and in which order
 * @timetable: when sessions are
 * @numbering: numbers and labels
 * @aliases: ids of records without a node, and of the node that stands for each
 * @tree: what is made
 */
typedef struct
{
  PlenaryModel *model;
  PlenaryRecord *event;
  PlenaryRecord *document;
  PlenaryDocumentKind kind;
  int status;
  PlenaryAttribution attribution;
  gboolean honorifics;
  gboolean has_contents;
  gboolean has_agenda;
  PlenarySpeakerOrder speakers;
  PlenaryTimetable *timetable;
  PlenaryNumbering *numbering;
  GHashTable *aliases;
  PlenaryDocumentTree *tree;
} PlenaryComposition;

/* One file for each kind of document. */
void plenary_compose_agenda (PlenaryComposition *self);
void plenary_compose_concept_note (PlenaryComposition *self);
void plenary_compose_summary_report (PlenaryComposition *self);
void plenary_compose_final_report (PlenaryComposition *self);
void plenary_compose_note_for_file (PlenaryComposition *self);

/* Words and blocks (plenary-composition.c). */
PlenaryNode *plenary_composition_append_words (PlenaryNode *parent,
                                               PlenaryNodeKind kind,
                                               int level,
                                               const char *words,
                                               PlenaryStyle style);
PlenaryNode *plenary_composition_append_heading (PlenaryComposition *self,
                                                 int level,
                                                 const char *words,
                                                 gboolean in_contents);
void plenary_composition_append_contents (PlenaryComposition *self);
void plenary_composition_append_credit (PlenaryComposition *self, const char *words);
const char *plenary_composition_get_event_text (PlenaryComposition *self, guint column);
const char *plenary_composition_get_title (PlenaryComposition *self);
char *plenary_composition_dup_status (PlenaryComposition *self, const char *words);
PlenaryParty plenary_composition_party_of_assignment (PlenaryComposition *self,
                                                      PlenaryRecord *assignment);
PlenaryParty plenary_composition_party_of_intervention (PlenaryComposition *self,
                                                        PlenaryRecord *intervention);

/* Figures (plenary-figures.c). */
void plenary_figures_append_logos (PlenaryComposition *self);
gboolean plenary_figures_append_photograph (PlenaryComposition *self,
                                            PlenaryNode *parent,
                                            PlenaryRecord *person);

/* Title block (plenary-title-block.c). */
void plenary_title_block_append_kind (PlenaryComposition *self, const char *words);
void plenary_title_block_append_titles (PlenaryComposition *self);
void plenary_title_block_append_dates (PlenaryComposition *self, PlenaryStyle style);
void plenary_title_block_append_place (PlenaryComposition *self, PlenaryStyle style);
void plenary_title_block_append_conveners (PlenaryComposition *self);

/* Agenda (plenary-agenda-table.c, plenary-agenda-listing.c). */
void plenary_agenda_append_heading (PlenaryComposition *self, int status);
void plenary_agenda_append (PlenaryComposition *self);
void plenary_agenda_append_listing (PlenaryComposition *self);
char *plenary_session_dup_title (PlenaryComposition *self, PlenaryRecord *session, gboolean full);
gboolean plenary_session_is_printed (PlenaryRecord *session);
char *plenary_composition_dup_day (PlenaryComposition *self, guint position);

/* Roles (plenary-role-line.c, plenary-agenda-roles.c). */
GPtrArray *plenary_roles_list (PlenaryComposition *self, PlenaryRecord *session);
char *plenary_roles_dup_line (PlenaryComposition *self, PlenaryRecord *session);
char *plenary_roles_dup_presenters (PlenaryComposition *self, PlenaryRecord *session);
char *plenary_roles_dup_others (PlenaryComposition *self, PlenaryRecord *session);
gboolean plenary_role_is_heading (PlenaryComposition *self, PlenaryRecord *assignment);
gboolean plenary_role_is_pair (PlenaryComposition *self, PlenaryRecord *assignment);
char *plenary_role_dup_party (PlenaryComposition *self, PlenaryRecord *assignment);
const char *plenary_role_get_noun (int role, gboolean plural);
gboolean plenary_role_leads (int role);
void
plenary_agenda_roles_append (PlenaryComposition *self, PlenaryNode *cell, PlenaryRecord *session);

/* Body (plenary-sections.c and the files of single blocks). */
gboolean plenary_sections_append (PlenaryComposition *self);
gboolean plenary_sections_append_derived (PlenaryComposition *self,
                                          PlenaryRecord *section,
                                          PlenaryRecord *paragraph);
PlenaryText *plenary_section_make_heading (PlenaryComposition *self, PlenaryRecord *section);
PlenaryRecord *plenary_section_find_session (PlenaryComposition *self, PlenaryRecord *section);
int plenary_lead_in_get_style (PlenaryRecord *section, PlenaryRecord *paragraph);
PlenaryText *plenary_lead_in_make (PlenaryComposition *self,
                                   PlenaryRecord *section,
                                   PlenaryRecord *paragraph,
                                   gsize *n_typed);
PlenaryText *
plenary_lead_in_add (PlenaryComposition *self, PlenaryRecord *section, PlenaryRecord *paragraph);
gboolean plenary_objectives_box_append (PlenaryComposition *self,
                                        PlenaryNode *parent,
                                        PlenaryRecord *session);
gboolean
plenary_findings_append (PlenaryComposition *self, PlenaryNode *parent, PlenaryRecord *session);
PlenaryNode *
plenary_table_append (PlenaryComposition *self, PlenaryNode *parent, PlenaryRecord *paragraph);

/* Annexes and closing lines (plenary-annexes.c, plenary-speakers.c, plenary-attendance.c). */
void plenary_annexes_append (PlenaryComposition *self);
void plenary_annex_append_heading (PlenaryComposition *self, int number, const char *title);
GPtrArray *plenary_sessions_list_printed (PlenaryComposition *self);
GPtrArray *plenary_speakers_list (PlenaryComposition *self);
gboolean plenary_speakers_append (PlenaryComposition *self, int number);
char *plenary_attendance_dup_sentence (PlenaryComposition *self);

G_END_DECLS
