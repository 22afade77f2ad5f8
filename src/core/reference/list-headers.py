#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# list-headers.py FOLDER: the public headers below a folder, one a line.

import pathlib
import sys

for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.h")):
    if not path.stem.endswith("-private"):
        print(path)
