/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "base/plenary-error.h"

G_DEFINE_QUARK (plenary - data - error - quark, plenary_data_error)
