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
from screen import Application, Pointer, Role, main, says, text_of, visible, wait_for


def columns(place):
    """Numbers of the objectives in the tray and in each roundtable."""
    board, *_ = json.loads(place.ok("objectives", "a.plenary", "list", "--json"))
    return [column["objectives"] for column in board["columns"]]


def focused(application, words):
    return wait_for(f"the keyboard on “{words}”", lambda: words in says(application.focused()))


def go_to_objectives(application):
    application.find("Identity")
    application.key("alt+4")
    application.find_named("Frameworks", Role.PAGE_TAB)


def first_command(application):
    commands = application.find_named("Commands", Role.LIST)
    return next((node.get_name() for node in visible(commands)
                 if node.get_role() == Role.LIST_ITEM), "")


def command(application, typed, title):
    """Does a command by its name."""
    application.key("ctrl+shift+p")
    application.find("Find a command")
    application.type(typed)
    wait_for(f"“{title}” before other commands",
             lambda: first_command(application).startswith(title))
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


# The first roundtable has a report of one paragraph, which nobody has tagged.
REPORT = """label Begin Report
insert document d kind=summary-report
insert section h document-id=d rank=i kind=session session-id={session}
insert paragraph box section-id=h rank=d kind=objectives
insert paragraph p section-id=h rank=i text='The Port Authority spoke to objective 12.'
"""


def fill_slot(application, invitation, name, filled):
    """Gives a role of the first roundtable to whoever is named, by keys."""
    application.tab_to(invitation, Role.BUTTON)
    application.key("Return")
    wait_for("the field", lambda: application.focused().get_role() in (Role.ENTRY, Role.TEXT))
    application.type(name)
    wait_for("the name", lambda: text_of(application.focused()) == name)
    application.key("Return")
    application.find(filled)


def add_question(application, question):
    application.tab_to("Add Guiding Questions", Role.BUTTON)
    application.key("Return")
    application.tab_to("Add Question", Role.BUTTON)
    application.key("Return")
    wait_for("the field", lambda: application.focused().get_role() == Role.TEXT
             and text_of(application.focused()) == "")
    application.type(question)
    wait_for("the question", lambda: text_of(application.focused()) == question)


def test_whole_forum(place):
    """Three frameworks, and all that a forum of four roundtables is asked for."""
    place.ok("new", "a.plenary", "--title=Harbour Forum")
    pathlib.Path(place.path("Charter.csv")).write_text(
        "Number,Title\n1,Tides\n2,\"Fog, and what is in it\"\n", encoding="utf-8")
    with Application(place, "a.plenary") as application:
        go_to_objectives(application)
        application.tab_to("Share Out as IMRF 2022", Role.BUTTON)
        application.key("Return")
        application.find("5 + 7 + 6 + 5 = 23 of 23 allocated")
        for role in ("Chair", "Co-Chair", "Facilitator", "Rapporteur"):
            fill_slot(application, f"Add a {role}", f"Port of {role}", f"{role}: Port of {role} (tbc)")
        add_question(application, "Who keeps the lamps?")
        application.key("Escape")
        application.find("1 guiding question")
        # By the pointer, to the second roundtable.
        pointer = Pointer(application)
        card = application.find("Objective 2:", Role.LIST_ITEM)
        other = application.find("Objective 4:", Role.LIST_ITEM)
        pointer.drag(*pointer.middle(card), *pointer.middle(other))
        application.find("4 + 8 + 6 + 5 = 23 of 23 allocated")
        application.find("Objective 2 moved from Roundtable 1")
        # From a table, and typed.
        command(application, "import a framework", "Import a Framework")
        application.choose_file("Import Framework", place.path("Charter.csv"))
        application.find("Undo Import Framework")
        application.find("Fog, and what is in it")
        command(application, "new framework", "New Framework")
        focused(application, "New Framework")
        application.type("Of the Sea")
        application.find("Undo Change Title of Framework")
        application.close()
    boards = json.loads(place.ok("objectives", "a.plenary", "list", "--json"))
    assert {board["framework"] for board in boards} == {
        "Charter", "Global Compact for Safe, Orderly and Regular Migration", "Of the Sea"}, boards
    agenda = place.ok("export", "a.plenary", "-", "--format=text", "--document=agenda")
    assert "Roundtable 2: GCM Objectives 2, 4, 8, 9, 10, 11, 13 and 21" in agenda, agenda
    assert "Chaired by Port of Chair (tbc); co-chaired by Port of Co-Chair (tbc); facilitated by " \
        "Port of Facilitator (tbc)\n  Rapporteur: Port of Rapporteur (tbc)" in agenda, agenda
    assert "Who keeps the lamps?" in place.ok("show", "a.plenary", "question")


def test_documents_and_matrix(place):
    """What is placed is in the boxes of the pages, and what is said of it in the matrix."""
    place.ok("new", "a.plenary", "--title=Harbour Forum")
    place.ok("objectives", "a.plenary", "preset", "IMRF 2022")
    session = place.ok("show", "a.plenary", "session").split()[1]
    place.ok("edit", "a.plenary", text=REPORT.format(session=session))
    with Application(place, "a.plenary") as application:
        go_to_objectives(application)
        tab_until(application, "a card", lambda node: says(node).startswith("Objective "))
        command(application, "coverage", "Coverage")
        application.find("Nothing is tagged yet")
        command(application, "tag paragraphs", "Tag Paragraphs from Their Text")
        application.find("1 tag added")
        application.find("1 of 23 taken up")
        cell = tab_until(application, "the matrix", lambda node: "mention" in says(node)
                         or "nothing yet" in says(node))
        assert "nothing yet" in says(cell), says(cell)
        application.key(*["Down"] * 11)
        focused(application, "1 mention")
        application.key("Return")
        wait_for("the paragraph", lambda: "spoke to objective 12" in says(application.focused()))
        # The pages have the lists, and the report has the box.
        application.key("alt+6")
        page = application.find_named("Page 1 of 1", Role.IMAGE)
        assert "Roundtable 1: GCM Objectives 2, 5, 6, 12 and 18" in page.get_description()
        application.close()
    report = place.ok("export", "a.plenary", "-", "--format=text", "--document=summary-report")
    assert "Objective 12: Strengthen certainty and predictability" in report, report


def test_killed_while_typing(place):
    place.ok("new", "a.plenary")
    with Application(place, "a.plenary") as application:
        go_to_objectives(application)
        application.tab_to("Share Out as IMRF 2022", Role.BUTTON)
        application.key("Return")
        application.find("23 of 23 allocated")
        add_question(application, "Not a word of this is lost")
        application.kill()
    with Application(place, "a.plenary") as application:
        go_to_objectives(application)
        application.find("1 guiding question")
        application.tab_to("1 guiding question", Role.BUTTON)
        application.key("Return")
        application.find("Not a word of this is lost")
        application.key("Escape")
        command(application, "new framework", "New Framework")
        focused(application, "New Framework")
        application.type("Nor of this")
        wait_for("the title", lambda: text_of(application.focused()) == "Nor of this")
        application.kill()
    with Application(place, "a.plenary") as application:
        go_to_objectives(application)
        command(application, "frameworks", "Frameworks")
        application.find("Nor of this")
        application.close()


def test_coverage(place):
    shutil.copy(EXAMPLE, place.path("a.plenary"))
    with Application(place, "a.plenary") as application:
        go_to_objectives(application)
        tab_until(application, "a card", lambda node: says(node).startswith("Objective "))
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


main([test_from_empty_to_full, test_chair, test_own_framework, test_whole_forum,
      test_documents_and_matrix, test_killed_while_typing, test_coverage])
