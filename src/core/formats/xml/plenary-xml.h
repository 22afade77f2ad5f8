/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Plenary XML: a whole project as one file that people and other programs can read, compare and
 * keep. Nothing is lost: a project that is written, read and written again gives the same bytes.
 *
 *   <project xmlns="urn:plenary:project:1" version="1">
 *     <event title="…" starts-on="2025-02-04"/>
 *     <person id="p1" given-name="…" family-name="…">
 *       <post id="po1" body-id="b1" rank="i" title="…"/>
 *     </person>
 *     <session id="s1" day-id="d1" rank="i" title="…">
 *       <description>Inline text as it is kept, <b>with</b> its <i>mark-up</i>.</description>
 *       <assignment id="a1" rank="i" role="moderator" person-id="p1"/>
 *       <session id="s2" rank="i" title="an item of session s1"/>
 *     </session>
 *     <document id="r1" rank="i">
 *       <section id="h1" rank="i">
 *         <paragraph id="g1" rank="i">
 *           <text>First.<note>A footnote.</note></text>
 *           <mark id="m1" kind="challenge"/>
 *         </paragraph>
 *         <section id="h2" rank="i"/>
 *       </section>
 *     </document>
 *   </project>
 *
 * An element is a record, and has the name of its table. It stands in the element of the record
 * that it is part of. Its attributes are columns; those with the value of a new record are left
 * out. A column of inline text is a child element whose content is the canonical mark-up; bytes
 * are a child element in Base64. data/xml/README has the rules, and the schemas beside it
 * describe every element.
 */
#pragma once

#include "base/plenary-progress.h"
#include "model/plenary-model.h"

G_BEGIN_DECLS

/**
 * PLENARY_XML_NAMESPACE:
 *
 * The namespace of all elements.
 */
#define PLENARY_XML_NAMESPACE "urn:plenary:project:1"

/**
 * PLENARY_XML_VERSION:
 *
 * The newest version of the format that this program reads, and writes.
 */
#define PLENARY_XML_VERSION 1

gboolean plenary_xml_write (PlenaryModel *model,
                            GOutputStream *stream,
                            PlenaryProgress *progress,
                            GError **error);
GPtrArray *plenary_xml_read (GBytes *content, PlenaryProgress *progress, GError **error);
gboolean plenary_xml_is_xml (GBytes *content);

G_END_DECLS
