#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# Every header compiles alone, with the flags of a source of the same folder of src.
# headers.py BUILD: BUILD is the build directory, for its compile_commands.json.

import concurrent.futures
import json
import os
import pathlib
import shlex
import subprocess
import sys

import sources

# Options of a compile command that name its output or its dependency file, with their value.
OUTPUT_OPTIONS = {"-o", "-MF", "-MQ"}


def flags(entry):
    """A compile command without its input and outputs."""
    words = shlex.split(entry["command"])
    kept = []
    skipping = False
    for word in words:
        if skipping:
            skipping = False
        elif word in OUTPUT_OPTIONS:
            skipping = True
        elif word not in ("-c", "-MD", entry["file"]):
            kept.append(word)
    return kept


def compile_alone(header, command, build):
    result = subprocess.run(
        [*command, "-fsyntax-only", "-x", "c", "-include", header, os.devnull],
        capture_output=True, text=True, cwd=build)
    return None if result.returncode == 0 else result.stderr


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    commands = {}
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        source = (build / entry["file"]).resolve()
        if source.is_relative_to(sources.ROOT.resolve() / "src"):
            side = source.relative_to(sources.ROOT.resolve() / "src").parts[0]
            commands.setdefault(side, flags(entry))

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = [
            pool.submit(compile_alone, header, commands[side], build)
            for header in sources.files("*.h", under=("src",))
            if (side := header.relative_to(sources.ROOT / "src").parts[0]) in commands
        ]
        return [job.result() for job in jobs if job.result() is not None]


sources.report(main())
