#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# The scripts of the project parse, and shellcheck has nothing to say about those for the shell.

import shutil
import subprocess

import sources


def output_of_failure(*command):
    result = subprocess.run(command, capture_output=True, text=True, cwd=sources.ROOT)
    return [] if result.returncode == 0 else [result.stdout + result.stderr]


def main():
    findings = []
    for path in sources.files("*"):
        with path.open("rb") as script:
            head = script.readline(64)
        if head.startswith(b"#!/bin/bash") or head.startswith(b"# shellcheck shell=bash"):
            findings += output_of_failure("bash", "-n", path)
            if shutil.which("shellcheck") is not None:
                findings += output_of_failure("shellcheck", "--external-sources", path)
        elif head.startswith(b"#!/usr/bin/env python3") or path.suffix == ".py":
            try:
                compile(path.read_bytes(), sources.name(path), "exec")
            except SyntaxError as error:
                findings.append(str(error))
    return findings


sources.report(main())
