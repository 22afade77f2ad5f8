/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Error domains that more than one layer needs. A layer's own domain stands in that layer.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PLENARY_DATA_ERROR:
 *
 * Error domain for data from outside that cannot be taken as it is: a text, an XML file, a
 * project. Messages are translated and name the place and the problem; whoever read the file
 * puts its name before them.
 */
#define PLENARY_DATA_ERROR (plenary_data_error_quark ())

/**
 * PlenaryDataError:
 * @PLENARY_DATA_ERROR_ENCODING: not UTF-8, or with characters that no text may have
 * @PLENARY_DATA_ERROR_SYNTAX: not well formed
 * @PLENARY_DATA_ERROR_VALUE: well formed, but a value is not allowed where it stands
 * @PLENARY_DATA_ERROR_LIMIT: larger, longer or deeper than Plenary reads
 * @PLENARY_DATA_ERROR_UNSUPPORTED: of a kind or version that Plenary does not read
 */
typedef enum
{
  PLENARY_DATA_ERROR_ENCODING,
  PLENARY_DATA_ERROR_SYNTAX,
  PLENARY_DATA_ERROR_VALUE,
  PLENARY_DATA_ERROR_LIMIT,
  PLENARY_DATA_ERROR_UNSUPPORTED,
} PlenaryDataError;

GQuark plenary_data_error_quark (void);

G_END_DECLS
