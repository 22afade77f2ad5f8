# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# Cases of tests from outside: each has a home of its own, runs plenary-cli as a person or a script
# does, and is reported as TAP.

import hashlib
import os
import pathlib
import subprocess
import sys
import tempfile
import traceback

CLI = os.environ["PLENARY_CLI"]
EXAMPLE = os.environ["PLENARY_EXAMPLE"]


class Place:
    """A folder with a home in it, thrown away afterwards."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.environment = dict(os.environ, HOME=folder, XDG_STATE_HOME=folder + "/state")

    def path(self, name):
        return str(self.folder / name)

    def files(self):
        return sorted(path.name for path in self.folder.iterdir() if path.name != "state")

    def start(self, *arguments):
        return subprocess.Popen(
            [CLI, *arguments], cwd=self.folder, env=self.environment,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def run(self, *arguments, text=None):
        return subprocess.run(
            [CLI, *arguments], cwd=self.folder, env=self.environment, input=text or "",
            text=True, errors="replace", capture_output=True, timeout=120)

    def ok(self, *arguments, text=None):
        """Runs a command that must work without a word of complaint; gives what it prints."""
        done = self.run(*arguments, text=text)
        assert done.returncode == 0, f"{arguments}: {done.returncode}: {done.stderr}"
        assert done.stderr == "", f"{arguments}: {done.stderr}"
        return done.stdout

    def refused(self, *arguments, status=1, text=None):
        """Runs a command that must be refused with one line; gives that line."""
        before = self.state()
        done = self.run(*arguments, text=text)
        assert done.returncode == status, f"{arguments}: {done.returncode}: {done.stderr}"
        assert self.state() == before, f"{arguments}: something was changed"
        lines = done.stderr.strip().splitlines()
        assert len(lines) == 1 or status == 2 and lines, f"{arguments}: {done.stderr}"
        return lines[0]

    def state(self):
        """Names and content of all files, to tell whether anything was changed."""
        return [(name, digest(self.folder / name)) for name in self.files()]


def digest(path):
    if not path.is_file():
        return None
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main(cases):
    """Runs functions that take a Place, in order."""
    failed = 0
    print(f"1..{len(cases)}", flush=True)
    for number, case in enumerate(cases, 1):
        name = case.__name__.removeprefix("test_").replace("_", "-")
        try:
            with tempfile.TemporaryDirectory() as folder:
                case(Place(folder))
            print(f"ok {number} {name}", flush=True)
        except Exception:
            failed += 1
            print(f"not ok {number} {name}", flush=True)
            print("".join("# " + line for line in traceback.format_exc().splitlines(True)), flush=True)
    sys.exit(1 if failed else 0)
