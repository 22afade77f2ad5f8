/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "store/plenary-store-error.h"

G_DEFINE_QUARK (plenary - store - error - quark, plenary_store_error)
