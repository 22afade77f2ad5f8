#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# The board of objectives from empty to full, by the keyboard alone; the matrix of coverage leads
# to the text.

import csv
import json
import pathlib
import shutil

from harness import EXAMPLE
from screen import Application, Role, main, says, wait_for


def columns(place):
    """Numbers of the objectives in the tray and in each roundtable."""
    board, *_ = json.loads(place.ok("objectives", "a.plenary", "list", "--json"))
    return [column["objectives"] for column in board["columns"]]


def focused(application, words):
    return wait_for(f"the keyboard on “{words}”", lambda: words in says(application.focused()))


def go_to_objectives(application):
    application.find("Identity")
    application.key("alt+4")


def command(application, typed, title):
    """Does a command by its name."""
    application.key("ctrl+shift+p")
    application.find("Find a command")
    application.type(typed)
    application.find(title)
    application.key("Return")
    application.gone("Find a command")


def tab_until(application, what, look):
    """Goes by Tab until what has the keyboard is what is looked for."""
    for _ in range(100):
        node = application.focused()
        if node is not None and look(node):
            return node
        application.key("Tab")
        wait_for("another focus", lambda n=node: application.focused() not in (None, n))
    raise AssertionError(f"Tab does not come to {what}")


def test_from_empty_to_full(place):
    place.ok("new", "a.plenary", "--title=Harbour Forum")
    with Application(place, "a.plenary") as application:
        go_to_objectives(application)
        application.find("No Objectives Yet")
        application.tab_to("Add the 23 GCM Objectives", Role.BUTTON)
        application.key("Return")
        application.find("0 of 23 allocated")
        application.find("Undo Add Framework")
        # Two roundtables, from the palette.
        for _ in range(2):
            command(application, "add a roundtable", "Add a Roundtable")
        application.find("Roundtable 2")
        tab_until(application, "a card", lambda node: says(node).startswith("Objective 1:"))
        # By digit, and by steps; the card keeps the keyboard.
        application.key("2")
        application.find("0 + 1 = 1 of 23 allocated")
        focused(application, "Objective 1:")
        application.key("alt+Left")
        application.find("1 + 0 = 1 of 23 allocated")
        application.find("Objective 1 moved from Roundtable 2")
        application.key("ctrl+Right")
        application.find("0 + 1 = 1 of 23 allocated")
        application.key("Delete")
        application.find("0 + 0 = 0 of 23 allocated")
        focused(application, "Objective 1:")
        application.key("ctrl+z")
        application.find("0 + 1 = 1 of 23 allocated")
        # The rest: back to the head of the tray, and on by digit.
        tab_until(application, "the tray", lambda node: says(node).startswith("Objective 2:"))
        for number in range(2, 24):
            focused(application, f"Objective {number}:")
            application.key("1" if number % 2 else "2")
            wait_for("the move", lambda n=number: application.look(f"= {n} of 23 allocated"))
            focused(application, f"Objective {number}:")
            if number < 23:
                while f"Objective {number + 1}:" not in says(application.focused()):
                    before = application.focused()
                    application.key("Left", "Home")
                    wait_for("the next column", lambda b=before: application.focused() != b)
        application.find("All are placed")
        application.close()
    placed = columns(place)
    assert placed[0] == [] and placed[1] == list(range(3, 24, 2)), placed
    assert placed[2] == [1, *range(2, 24, 2)], placed
    agenda = place.ok("export", "a.plenary", "-", "--format=text", "--document=agenda")
    assert "Roundtable 1: GCM Objectives 3, 5, 7, 9" in agenda, agenda


def test_chair(place):
    place.ok("new", "a.plenary")
    with Application(place, "a.plenary") as application:
        go_to_objectives(application)
        application.tab_to("Share Out as IMRF 2022", Role.BUTTON)
        application.key("Return")
        application.find("5 + 7 + 6 + 5 = 23 of 23 allocated")
        application.tab_to("Add a Chair", Role.BUTTON)
        application.key("Return")
        wait_for("the field", lambda: application.focused().get_role() in (Role.ENTRY, Role.TEXT))
        application.type("Port Authority")
        application.find("Port Authority")
        application.key("Return")
        application.find("Undo Fill Role")
        application.find("Chair: Port Authority (tbc)")
        application.close()
    assert "Port Authority" in place.ok("export", "a.plenary", "-", "--format=xml")


def test_own_framework(place):
    place.ok("new", "a.plenary")
    with Application(place, "a.plenary") as application:
        go_to_objectives(application)
        application.tab_to("New Framework", Role.BUTTON)
        application.key("Return")
        application.find("Undo Add Framework")
        focused(application, "New Framework")
        application.type("Harbour Charter")
        application.find("Undo Change Title of Framework")
        application.tab_to("Add an Item", Role.TEXT)
        for title in ("Tides", "Fog", "Ice"):
            application.type(title)
            application.key("Return")
            application.find(title, Role.LIST_ITEM)
        application.close()
    board, = json.loads(place.ok("objectives", "a.plenary", "list", "--json"))
    assert board["framework"] == "Harbour Charter", board
    assert board["columns"][0]["objectives"] == [1, 2, 3], board


def test_coverage(place):
    shutil.copy(EXAMPLE, place.path("a.plenary"))
    with Application(place, "a.plenary") as application:
        go_to_objectives(application)
        command(application, "coverage", "Coverage")
        application.find("23 of 23 taken up")
        application.find("1 Collect and utilize accurate")
        cell = tab_until(application, "the matrix", lambda node: "mention" in says(node)
                         or "nothing yet" in says(node))
        first = says(cell)
        application.key("Down", "Right", "Right")
        wait_for("another cell", lambda: says(application.focused()) not in ("", first))
        while "1 mention" not in says(application.focused()):
            before = says(application.focused())
            application.key("Right")
            wait_for("the next cell", lambda b=before: says(application.focused()) != b)
        application.key("Return")
        wait_for("the paragraph", lambda: application.look("Undo") is not None
                 and "mention" not in says(application.focused()))
        # What is exported says the same.
        application.key("alt+4")
        command(application, "export coverage", "Export Coverage")
        application.answer_file_dialog("Export Coverage", place.path("out.csv"))
        table = pathlib.Path(place.path("out.csv"))
        wait_for("the table", lambda: table.exists() and table.stat().st_size > 0)
        application.close()
    with open(table, encoding="utf-8-sig", newline="") as stream:
        assert len(list(csv.DictReader(stream))) == 23


main([test_from_empty_to_full, test_chair, test_own_framework, test_coverage])
