#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# clang-format and blueprint-compiler decide the layout. Another major version of clang-format
# lays out differently, so only the one the project is written with is asked.

import re
import shutil
import subprocess
import sys

import sources

CLANG_FORMAT_VERSION = "19"


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, cwd=sources.ROOT)


def check_c():
    if shutil.which("clang-format") is None:
        sources.skip("clang-format is not installed")
    version = re.search(r"version (\d+)", run("clang-format", "--version").stdout)[1]
    if version != CLANG_FORMAT_VERSION:
        sources.skip(f"clang-format {version} is not the version {CLANG_FORMAT_VERSION} in use here")
    paths = sources.files("*.c", "*.h", under=("src", "tests"))
    result = run("clang-format", "--dry-run", "--Werror", *map(sources.name, paths))
    return [line for line in result.stderr.splitlines() if "error:" in line]


def check_blueprint():
    paths = sources.files("*.blp", under=("ui",))
    if not paths:
        sources.skip("there is no Blueprint file")
    if shutil.which("blueprint-compiler") is None:
        sources.skip("blueprint-compiler is not installed")
    result = run("blueprint-compiler", "format", *map(sources.name, paths))
    return [] if result.returncode == 0 else [result.stdout + result.stderr]


sources.report({"c": check_c, "blueprint": check_blueprint}[sys.argv[1]]())
