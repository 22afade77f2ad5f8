/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The table of rules. Ids are those that people who run such meetings know the cases by: P is the
 * event, A the agenda, R the roster, O objectives, D drafting, X references and notes, G clearance,
 * T findings, V what stands in the way of publication; S is what the file itself must be like.
 */
#include "config.h"

#include "check/plenary-check-private.h"

#include <glib/gi18n-lib.h>

#define E PLENARY_SEVERITY_ERROR
#define W PLENARY_SEVERITY_WARNING
#define I PLENARY_SEVERITY_ADVICE

static const PlenaryRule rules[] = {
  { "P01", E, E, plenary_rule_p01, N_ ("An event has a title, a date, a place and a mode") },
  { "A01", E, E, plenary_rule_a01, N_ ("Each session has a title") },
  { "A02", E, E, plenary_rule_a02, N_ ("Sessions are within the hours of the event") },
  { "A03", E, E, plenary_rule_a03, N_ ("A room has one session at a time") },
  { "A04", W, W, plenary_rule_a04, N_ ("There are no gaps in a day") },
  { "A05", I, I, plenary_rule_a05, N_ ("The sessions fill the hours of the meeting") },
  { "A06", E, E, plenary_rule_a06, N_ ("Nobody speaks in two sessions at the same time") },
  { "A07", E, E, plenary_rule_a07, N_ ("Nobody records two sessions at the same time") },
  { "A08", W, W, plenary_rule_a08, N_ ("Speakers have time enough") },
  { "A09", W, E, plenary_rule_a09, N_ ("Each panel and session has a moderator") },
  { "A10", E, E, plenary_rule_a10, N_ ("Each roundtable has a facilitator") },
  { "A11", E, E, plenary_rule_a11, N_ ("Each roundtable has a chair") },
  { "A12", W, W, plenary_rule_a12, N_ ("Each session has a note-taker or a rapporteur") },
  { "A13", W, W, plenary_rule_a13, N_ ("Parallel sessions have rooms") },
  { "A17", E, E, plenary_rule_a17, N_ ("A framing session comes before what it frames") },
  { "A18", W, W, plenary_rule_a18, N_ ("There are breaks") },
  { "A20", W, W, plenary_rule_a20, N_ ("Labels of sessions neither skip nor repeat a number") },
  { "A25", W, W, plenary_rule_a25, N_ ("The report mentions each session of the agenda") },
  { "A27", E, E, plenary_rule_a27, N_ ("Nothing is still to be confirmed") },
  { "A28", W, W, plenary_rule_a28, N_ ("What is to be confirmed is confirmed when it is due") },
  { "A29", W, E, plenary_rule_a29, N_ ("Slots are filled by speakers, not by categories") },
  { "A30", W, W, plenary_rule_a30, N_ ("After the event it is known who came") },
  { "R01", E, E, plenary_rule_r01, N_ ("Each role holder has an organisation or a State") },
  { "R02", W, W, plenary_rule_r02, N_ ("All speakers have an honorific, or none") },
  { "R04", E, E, plenary_rule_r04, N_ ("No person is in the roster twice") },
  { "R05", W, W, plenary_rule_r05, N_ ("Nobody has the given name of a neighbour") },
  { "R12", W, W, plenary_rule_r12, N_ ("Who speaks for a body is one of its members") },
  { "R16", W, W, plenary_rule_r16, N_ ("No honorific stands alone") },
  { "R17", W, W, plenary_rule_r17, N_ ("Each speaker of a note for file has a biography") },
  { "R20", E, E, plenary_rule_r20, N_ ("Photographs may be published") },
  { "R24", W, W, plenary_rule_r24, N_ ("Bodies with a role still act") },
  { "O01", E, E, plenary_rule_o01, N_ ("Each objective is allocated") },
  { "O02", E, E, plenary_rule_o02, N_ ("No objective is in two roundtables") },
  { "O03", E, E, plenary_rule_o03, N_ ("Objectives are those of the framework") },
  { "O04", E, E, plenary_rule_o04, N_ ("Each roundtable has objectives") },
  { "O09", W, W, plenary_rule_o09, N_ ("Somebody spoke on each allocated objective") },
  { "O10", I, I, plenary_rule_o10, N_ ("Paragraphs cite objectives of their own roundtable") },
  { "D02", E, E, plenary_rule_d02, N_ ("No paragraph is empty") },
  { "D03", W, W, plenary_rule_d03, N_ ("Paragraphs of discussions have a speaker") },
  { "D04", W, W, plenary_rule_d04, N_ ("Each intervention has a paragraph") },
  { "D10", W, W, plenary_rule_d10, N_ ("No word is repeated by mistake") },
  { "D15", W, W, plenary_rule_d15, N_ ("Enumerations are complete") },
  { "D17", W, W, plenary_rule_d17, N_ ("Quotation marks and brackets come in pairs") },
  { "D18", I, I, plenary_rule_d18, N_ ("Paragraphs are not too long to read") },
  { "D19", I, I, plenary_rule_d19, N_ ("There is no space before punctuation") },
  { "X01", E, E, plenary_rule_x01, N_ ("References lead to something that exists") },
  { "X02", W, W, plenary_rule_x02, N_ ("References to paragraphs are not typed") },
  { "X03", W, W, plenary_rule_x03, N_ ("“Above” and “below” say where the reference leads") },
  { "X06", E, E, plenary_rule_x06, N_ ("Each note has a text") },
  { "X08", I, I, plenary_rule_x08, N_ ("Headings have no notes") },
  { "X09", E, E, plenary_rule_x09, N_ ("Each link has an address") },
  { "X10", W, W, plenary_rule_x10, N_ ("Links say what they open") },
  { "X11", I, I, plenary_rule_x11, N_ ("Notes are more than an address") },
  { "X12", I, I, plenary_rule_x12, N_ ("The same words link to the same address") },
  { "G01", E, E, plenary_rule_g01, N_ ("Documents name nobody whom their attribution hides") },
  { "G03", W, W, plenary_rule_g03, N_ ("Each paragraph is cleared") },
  { "G04", W, W, plenary_rule_g04, N_ ("Clearance comes when it is due") },
  { "T01", W, W, plenary_rule_t01, N_ ("Each practice has a holder") },
  { "V07", E, E, plenary_rule_v07, N_ ("Images have alternative text") },
  { "V11", E, E, plenary_rule_v11, N_ ("No comment is open") },
  { "S01", E, E, plenary_rule_s01, N_ ("Texts are mark-up") },
  { "S02", E, E, plenary_rule_s02, N_ ("Nothing is part of itself") },
};

/* All rules, in the order in which they are applied. */
const PlenaryRule *
plenary_rules (guint *n_rules)
{
  *n_rules = G_N_ELEMENTS (rules);

  return rules;
}

/**
 * plenary_check_describe_rule:
 * @rule: id of a rule, as in "A01"
 *
 * Returns: (transfer none) (nullable): what the rule asks for, in the language of the person;
 *   %NULL when there is no such rule
 */
const char *
plenary_check_describe_rule (const char *rule)
{
  g_return_val_if_fail (rule != NULL, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rules); i++)
    if (g_str_equal (rules[i].id, rule))
      return _ (rules[i].summary);

  return NULL;
}
