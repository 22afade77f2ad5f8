#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# Imports go one way. What a folder may include is written here once; everything else that is
# included by a path of the project is a finding, and so is GTK below the application.

import re

import sources

# A folder of src/core: the folders whose headers its files may include, besides its own.
LAYERS = {
    "base": set(),
    "model": {"base"},
    "store": {"base", "model"},
    "schedule": {"base", "model"},
    "allocate": {"base", "model"},
    "roster": {"base", "model"},
    "check": {"allocate", "base", "compose", "model", "roster", "schedule"},
    "compose": {"allocate", "base", "model", "roster", "schedule"},
    "operations": {"allocate", "base", "check", "compose", "model", "roster", "schedule", "store"},
    "typeset": {"base"},
    "formats": {"base", "model", "roster", "store", "typeset"},
}
# The document tree is what typeset and the writers read of compose, and nothing else of it.
TREE = "compose/plenary-node.h"
TREE_READERS = {"typeset", "formats"}
# The one place where a project becomes a document and a document a file.
EXPORTER = ("formats", "plenary-export.c")

INCLUDE = re.compile(r'^\s*#\s*include\s+(["<])([^">]+)[">]')
TOOLKIT = re.compile(r"^(gtk/|gdk/|gsk/|adwaita\.h|libspelling\.h)")


def check_core(path, layer, target):
    folder = target.split("/")[0]
    if TOOLKIT.match(target):
        return f"the core library includes {target}; it has no display"
    if folder not in LAYERS or folder == layer or folder in LAYERS[layer]:
        return None
    if layer in TREE_READERS and target == TREE:
        return None
    return f"{layer} may not include {target} (see LAYERS in tests/lint/layers.py)"


def main():
    findings = []
    for path in sources.files("*.c", "*.h", under=("src",)):
        side, *rest = path.relative_to(sources.ROOT / "src").parts
        for number, line in sources.lines(path):
            include = INCLUDE.match(line)
            if include is None:
                continue
            quote, target = include.groups()
            sentence = None
            if quote == '"' and target.startswith(".."):
                sentence = f"{target}: include by layer path, without .."
            elif quote == '"' and side == "core" and target.split("/")[0] in ("cli", "app"):
                sentence = f"the core library may not include {target}"
            elif side == "core" and rest[0] in LAYERS:
                if tuple(rest) == EXPORTER and target.startswith("compose/"):
                    continue
                sentence = check_core(path, rest[0], target)
            elif side == "cli" and TOOLKIT.match(target):
                sentence = f"the command line includes {target}; it has no display"
            if sentence is not None:
                findings.append(f"{sources.name(path)}:{number}: {sentence}")
    return findings


sources.report(main())
