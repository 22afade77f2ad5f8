/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The content of an element that is a column, as it is read: inline text or bytes.
 */
#pragma once

#include "model/plenary-row.h"

G_BEGIN_DECLS

typedef struct _PlenaryXmlContent PlenaryXmlContent;

PlenaryXmlContent *plenary_xml_content_new (void);
void plenary_xml_content_free (PlenaryXmlContent *self);
void plenary_xml_content_start (PlenaryXmlContent *self, PlenaryRow *row, guint column);
gboolean
plenary_xml_content_start_element (PlenaryXmlContent *self, const char *name, GError **error);
gboolean plenary_xml_content_add_attribute (PlenaryXmlContent *self,
                                            const char *name,
                                            const char *value,
                                            GError **error);
void plenary_xml_content_end_tag (PlenaryXmlContent *self);
gboolean plenary_xml_content_add_words (PlenaryXmlContent *self,
                                        const char *words,
                                        gsize length,
                                        GError **error);
void plenary_xml_content_end_element (PlenaryXmlContent *self, const char *name);
gboolean plenary_xml_content_end (PlenaryXmlContent *self, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryXmlContent, plenary_xml_content_free)

G_END_DECLS
