#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# By the keyboard alone: a command is found and done, words are found in the project and gone to,
# the history leads back.

import shutil

from harness import EXAMPLE
from screen import Application, Role, State, has, main, text_of, wait_for


def start(place):
    shutil.copy(EXAMPLE, place.path("a.plenary"))
    return Application(place, "a.plenary")


def test_command(place):
    with start(place) as application:
        application.find("Tidewater Stocktaking 2027")
        application.key("ctrl+shift+p")
        application.find("Find a command")
        application.type("rost")
        application.find("Roster, Alt+3")
        application.key("Return")
        application.find("Dr. Emiko Nakamura")
        # What was done last comes first.
        application.key("ctrl+shift+p")
        application.find("Find a command")
        wait_for("the last command at the head of the list",
                 lambda: has(application.find("Roster, Alt+3"), State.SELECTED))
        application.key("Escape")
        application.gone("Find a command")
        application.key("ctrl+question")
        application.find("Find a shortcut")
        application.type("redo")
        application.find("Shift+Ctrl+Z or Ctrl+Y")
        application.gone("Ctrl+Q")
        application.key("Escape")
        application.gone("Find a shortcut")
        application.close()


def test_search(place):
    with start(place) as application:
        application.find("Tidewater Stocktaking 2027")
        application.key("ctrl+shift+f")
        application.find("Search the project")
        application.type("nothing has this")
        application.find("No Results for “nothing has this”")
        application.key("ctrl+a")
        application.type("FERREIRA tomas")
        application.find("Professor Tomás Ferreira Lobo, Chair of Migration Policy")
        application.find("Paragraph 11, Framing of the Thematic Sessions")
        # Past the spelling and the biography to the paragraph.
        application.key("Down", "Down", "Down", "Return")
        application.gone("Search the project")
        wait_for("the paragraph at the cursor",
                 lambda: "Paragraph 11" in application.focused().get_description())
        assert "The moderator, Professor Tomás Ferreira Lobo" in text_of(application.focused())
        application.close()


def test_history(place):
    shutil.copy(EXAMPLE, place.path("a.plenary"))
    place.ok("edit", "a.plenary",
             text="label Rename Event\nset event event short-title 'High Water'\n")
    place.ok("edit", "a.plenary",
             text="label Add People\ninsert person one family-name=One\n"
                  "insert person two family-name=Two\n")
    with Application(place, "a.plenary") as application:
        application.find("High Water")
        application.key("ctrl+shift+h")
        application.find("2 people added")
        application.click("Name This Version")
        application.find("Name of the version")
        application.type("Sent")
        application.key("Return")
        application.find("Named version")
        application.click("Restore the State After “Import “tidewater.xml””")
        application.find("Restore “Import “tidewater.xml””")
        application.find("Tidewater Stocktaking 2027")
        application.click("Restore the State After “Sent”")
        application.find("Restore “Sent”")
        application.key("ctrl+shift+h")
        application.gone("Named version")
        application.find("High Water")
        application.close()


main([test_command, test_search, test_history])
