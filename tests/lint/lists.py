#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# Lists that people merge are sorted, and say every file there is: the sources in each
# meson.build, the files of a GResource, the files to translate, the Debian packages.

import re
import xml.etree.ElementTree as ElementTree

import sources

# A list with one string a line, which is how a list long enough to be merged is written.
LIST = re.compile(r"[\[(]\n((?:[ \t]*'[^'\n]*',(?:[ \t]*#.*)?\n){2,})")
FILES = re.compile(r"\bfiles\(([^)]*)\)")
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
TRANSLATED = re.compile(r"\b(?:N|C)?_ ?\(|\bg_d?n?gettext ?\(|\bngettext ?\(")


def check_meson(path):
    text = path.read_text(encoding="utf-8")
    for found in LIST.finditer(text):
        strings = re.findall(r"'([^']*)',", found[1])
        if strings != sorted(strings):
            number = text.count("\n", 0, found.start()) + 1
            first = next(b for a, b in zip(strings, strings[1:]) if b < a)
            yield f"{sources.name(path)}:{number}: the list is not sorted at “{first}”"
    listed = {entry for found in FILES.findall(text) for entry in re.findall(r"'([^']*)'", found)}
    if path.is_relative_to(sources.ROOT / "src"):
        for source in sorted(path.parent.glob("*.c")):
            if source.name not in listed and f"'{source.name}'" not in text:
                yield f"{sources.name(path)}:1: {source.name} is not listed"


def check_resources(path):
    for group in ElementTree.parse(path).getroot().iter("gresource"):
        entries = [entry.text for entry in group.iter("file")]
        if entries != sorted(entries):
            yield f"{sources.name(path)}:1: the files are not sorted"


def check_potfiles():
    potfiles = sources.ROOT / "po/POTFILES.in"
    listed = [line for _, line in sources.lines(potfiles) if line and not line.startswith("#")]
    if listed != sorted(listed):
        yield "po/POTFILES.in:1: the list is not sorted"
    wanted = {
        sources.name(path)
        for path in sources.files("*.c", "*.h", "*.blp", under=("src", "ui"))
        if TRANSLATED.search(COMMENT.sub("", path.read_text(encoding="utf-8")))
    }
    wanted.update(
        sources.name(path)
        for path in sources.files("*.desktop.in*", "*.metainfo.xml.in*", "*.gschema.xml.in*", under=("data",)))
    for missing in sorted(wanted - set(listed)):
        yield f"po/POTFILES.in:1: {missing} has messages and is not listed"
    for entry in listed:
        if not (sources.ROOT / entry).is_file():
            yield f"po/POTFILES.in:1: {entry} does not exist"


def check_packages():
    block = []
    for number, line in sources.lines(sources.ROOT / "build-aux/packages"):
        if not line or line.startswith("#"):
            block = []
        elif block and line <= block[-1]:
            yield f"build-aux/packages:{number}: {line} is not in order"
        else:
            block.append(line)


def main():
    findings = [*check_potfiles(), *check_packages()]
    for path in sources.files("meson.build"):
        findings += check_meson(path)
    for path in sources.files("*.gresource.xml"):
        findings += check_resources(path)
    return findings


sources.report(main())
