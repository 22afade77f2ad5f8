#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# The window of a project comes back as it was left: its page, its size and the history beside the
# page; that of another project does not. Projects are begun from the command line.

import shutil
import subprocess

from harness import EXAMPLE
from screen import Application, Role, main, wait_for


def ask_window(*arguments):
    """What xdotool says about the window of the example; popovers have no title."""
    return subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "^Tidewater",
                           *arguments], check=True, capture_output=True, text=True).stdout


def size():
    lines = ask_window("getwindowgeometry", "--shell").splitlines()
    shown = dict(line.split("=") for line in lines if "=" in line)
    return int(shown["WIDTH"]), int(shown["HEIGHT"])


def test_window(place):
    shutil.copy(EXAMPLE, place.path("a.plenary"))
    place.ok("new", "b.plenary", "--title=Harbour Forum")
    with Application(place, "a.plenary") as application:
        application.find("Identity")
        ask_window("windowsize", "1130", "770")
        wait_for("the size", lambda: size() == (1130, 770))
        application.key("alt+3")
        application.find("Dr. Emiko Nakamura")
        application.key("ctrl+shift+h")
        application.find("Name This Version", Role.BUTTON)
        application.close()
    with Application(place, "a.plenary") as application:
        application.find("Dr. Emiko Nakamura")
        application.find("Name This Version", Role.BUTTON)
        wait_for("the size", lambda: size() == (1130, 770))
        application.close()
    with Application(place, "b.plenary") as application:
        application.find("Identity")
        assert application.look("Name This Version", Role.BUTTON) is None
        application.close()


def test_example(place):
    with Application(place, "--example") as application:
        application.find("Tidewater Stocktaking 2027")
        application.close()


def test_new(place):
    path = place.folder / "forum.plenary"
    with Application(place, "--new") as application:
        application.find_named("Title of the Event", Role.TEXT)
        application.click("Create…")
        application.answer_file_dialog("New Project", path)
        application.find("Identity")
        application.close()
    assert path.exists()


main([test_window, test_example, test_new])
