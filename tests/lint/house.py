#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# The rules of the house style that can be read off the text of a file.

import re

import sources

# Names GTK keeps in gtk/deprecated; the compiler warns of most, this says it in one sentence.
DEPRECATED = (
    "AppChooser AppChooserButton AppChooserDialog AppChooserWidget Assistant AssistantPage "
    "CellArea CellAreaBox CellAreaContext CellEditable CellLayout CellRenderer "
    "CellRendererAccel CellRendererCombo CellRendererPixbuf CellRendererProgress "
    "CellRendererSpin CellRendererSpinner CellRendererText CellRendererToggle CellView "
    "ColorButton ColorChooser ColorChooserDialog ColorChooserWidget ComboBox ComboBoxText "
    "Dialog EntryCompletion FileChooser FileChooserDialog FileChooserNative "
    "FileChooserWidget FontButton FontChooser FontChooserDialog FontChooserWidget IconView "
    "InfoBar ListStore LockButton MessageDialog Statusbar StyleContext TreeModel "
    "TreeModelFilter TreeModelSort TreeSelection TreeStore TreeView TreeViewColumn "
    "VolumeButton"
).split()

C_LINES = (
    (re.compile(r"\b(gchar|gint|gdouble|gfloat|glong|gshort)\b"),
     "write the C type, not {0}"),
    (re.compile(r"\bif \([^=!<>]*[^=!<>] = [^=]"), "an assignment in a condition"),
    (re.compile(r"\bGtk(" + "|".join(DEPRECATED) + r")\b"), "{0} is a class of gtk/deprecated"),
    (re.compile(r"^\s*#\s*ifndef\s+\w+_H_?\b"), "#pragma once guards a header"),
)
ANY_LINES = (
    (re.compile(r"\b(TODO|FIXME|XXX|HACK)\b"), "{0}: finish it, or write an issue"),
    (re.compile(r"[ \t]+$"), "white space at the end of the line"),
    (re.compile(r"^(<{7}|>{7}|={7})( |$)"), "a merge is not finished"),
)
STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
VAGUE_NAME = re.compile(r"-(utils?|helpers?|managers?|common)$")

HEADED = ("*.c", "*.h", "*.py", "*.blp", "*.css")
LICENSE = "SPDX-License-Identifier: GPL-3.0-or-later"
COPYRIGHT = "SPDX-FileCopyrightText: 2026 The Plenary authors"


def check_head(path):
    head = "\n".join(path.read_text(encoding="utf-8").splitlines()[:5])
    for part in (LICENSE, COPYRIGHT):
        if part not in head:
            yield f"{sources.name(path)}:1: the head of the file lacks “{part}”"


def check_lines(path, rules):
    for number, line in sources.lines(path):
        text = STRING.sub('""', line) if path.suffix in (".c", ".h") else line
        for pattern, sentence in rules:
            match = pattern.search(text)
            if match is not None:
                yield f"{sources.name(path)}:{number}: " + sentence.format(match[0].strip())


def check_c(path):
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".h" and not re.search(r"^#pragma once$", text, re.MULTILINE):
        yield f"{sources.name(path)}:1: the header lacks #pragma once"
    includes = re.findall(r'^#include (.*)$', text, re.MULTILINE)
    if '"config.h"' in includes and includes[0] != '"config.h"':
        yield f"{sources.name(path)}:1: config.h is included first"
    system = next((at for at, include in enumerate(includes) if include[0] == "<"), len(includes))
    late = [include for include in includes[system:] if include[0] == '"']
    if late:
        yield f"{sources.name(path)}:1: {late[0]} is included after a system header"
    yield from check_lines(path, C_LINES)


def main():
    findings = []
    for path in sources.files("*.c", "*.h", under=("src", "tests")):
        findings += check_c(path)
    for path in sources.files(*HEADED):
        findings += check_head(path)
    for path in sources.files("*.c", "*.h", "*.py", "*.blp", "*.sql", "*.css", "meson.build"):
        if path.name != "house.py":
            findings += check_lines(path, ANY_LINES)
    for path in sources.files("*", under=("src", "ui", "tests")):
        if VAGUE_NAME.search(path.stem):
            findings.append(f"{sources.name(path)}:1: name the file for its noun")
    return findings


sources.report(main())
