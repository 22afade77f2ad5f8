# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# What the lints share: which files are looked at, and how findings are told. A lint is a script
# that ends with 0 (nothing found), 1 (findings, one a line as file:line: sentence) or 77 (cannot
# look, with a sentence that says why).

import os
import pathlib
import sys

ROOT = pathlib.Path(os.environ.get("PLENARY_SOURCE", pathlib.Path(__file__).parents[2]))
FOLDERS = ("src", "tests", "ui", "data", "po", "build-aux", ".ci", "flatpak")
SKIPPED = 77


def files(*patterns, under=FOLDERS):
    """The files of the project that match a pattern such as "*.c", as sorted paths."""
    found = set()
    for folder in under:
        for pattern in patterns:
            found.update(path for path in (ROOT / folder).rglob(pattern) if path.is_file())
    return sorted(path for path in found if "__pycache__" not in path.parts)


def lines(path):
    """Numbered lines of a text file, from one."""
    return enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)


def name(path):
    """A path as it is told to a person: from the top of the checkout."""
    return path.relative_to(ROOT).as_posix()


def skip(reason):
    """Ends the lint without having looked."""
    print(f"skipped: {reason}")
    sys.exit(SKIPPED)


def report(findings):
    """Prints the findings and ends the lint."""
    for finding in findings:
        print(finding)
    sys.exit(1 if findings else 0)
