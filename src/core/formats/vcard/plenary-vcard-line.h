/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A content line of a vCard, unfolded and taken apart: name, parameters, value (RFC 6350, 3.3).
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PlenaryVcardLine:
 * @number: where it begins, from 1
 * @name: its name in capitals, without a group
 * @parameters: (array zero-terminated=1): "NAME=VALUE" with the name in capitals; what stands
 *   alone, as in 2.1, has the name TYPE
 * @value: its value, decoded from quoted-printable and not yet unescaped
 *
 * A content line.
 */
typedef struct
{
  guint number;
  char *name;
  GStrv parameters;
  char *value;
} PlenaryVcardLine;

void plenary_vcard_line_clear (PlenaryVcardLine *self);
GArray *plenary_vcard_lines_read (GBytes *content, GError **error);
const char *plenary_vcard_line_get (const PlenaryVcardLine *self, const char *parameter);
gboolean
plenary_vcard_line_has (const PlenaryVcardLine *self, const char *parameter, const char *value);
GStrv plenary_vcard_line_split (const PlenaryVcardLine *self, char separator);
char *plenary_vcard_line_dup_text (const PlenaryVcardLine *self);

G_END_DECLS
