#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# From the start of the application to its first frame, beside gnome-text-editor, in turns and
# through the same observer (first-frame.c); and from an edit to its sight (bench-window.c).
# It prints; it never fails for being slow.

import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile

APP = os.environ["PLENARY_APP"]
CLI = os.environ["PLENARY_CLI"]
EXAMPLE = os.environ["PLENARY_EXAMPLE"]
OTHER = "gnome-text-editor"
ROUNDS = 7
# The first rounds read everything from the disk.
WARM_UP = 1


def skip(sentence):
    print(f"SKIP: {sentence}")
    sys.exit(77)


def run(place, *arguments):
    """A program in a home of its own; what it prints."""
    environment = dict(
        os.environ, HOME=str(place), GDK_DEBUG="no-portals",
        **{f"XDG_{name}_HOME": str(place / name.lower())
           for name in ("CACHE", "CONFIG", "DATA", "STATE")})
    done = subprocess.run([str(argument) for argument in arguments], env=environment, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=300)
    return done.stdout if done.returncode == 0 else None


def main():
    observer, make_project, bench_window = sys.argv[1:]
    if "DISPLAY" not in os.environ or "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
        skip("there is no display and session bus of its own; “build-aux/test bench” has them")

    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder)
        large = place / "large.plenary"
        example = place / "example.plenary"
        text = place / "example.txt"
        shutil.copy(EXAMPLE, example)
        run(place, make_project, large)
        run(place, CLI, "export", example, text)
        # What is started, and the words that its title has once it shows what it was to show.
        cases = {
            "welcome": ("Plenary", APP),
            "the example": ("Tidewater", APP, example),
            "10,000 paragraphs": ("A Large Event", APP, large),
        }
        if shutil.which(OTHER) is not None:
            cases[f"{OTHER}, empty"] = ("", OTHER, "--standalone", "--ignore-session")
            cases[f"{OTHER}, a text"] = ("example.txt", OTHER, "--standalone", "--ignore-session",
                                         text)
        figures = {name: [] for name in cases}
        for number in range(ROUNDS + WARM_UP):
            for name, (words, *command) in cases.items():
                printed = run(place, observer, words, *command)
                if printed is not None and number >= WARM_UP:
                    figures[name].append([float(word) for word in printed.split()])
        show(figures)
        print(run(place, bench_window, large) or "The window could not be measured.", end="")


def show(figures):
    medians = {name: [statistics.median(column) for column in zip(*rows)]
               for name, rows in figures.items() if rows}
    floors = {name: medians.get(f"{OTHER}, empty" if name == "welcome" else f"{OTHER}, a text")
              for name in medians if not name.startswith(OTHER)}
    print(f"{'median of ' + str(ROUNDS):28} {'first frame':>14} {'shows the file':>22} "
          f"{'peak memory':>22}")
    for name, figure in medians.items():
        floor = floors.get(name)
        line = f"{name:28} "
        for value, unit, width in zip(figure, ("ms", "ms", "MiB"), (0, 1, 2)):
            value = value / 1024 if unit == "MiB" else value
            line += f"{value:8.0f} {unit:3}"
            ratio = None if floor is None else figure[width] / floor[width]
            line += f" {ratio:5.2f} x    " if ratio is not None else " " * 12
        print(line.rstrip())
    if not any(floors.values()):
        print(f"{OTHER} is not installed, so that there is nothing to compare with.")
    else:
        print(f"x: of {OTHER}, in the same run")


main()
