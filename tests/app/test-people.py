#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# A list of delegates comes in through the dialogs, with a row that is refused; a duplicate that
# came with it is found and merged; and all of it is undone.

import json
import os
import subprocess

from screen import Application, Role, main

LIST = """Title,Name,Organisation,Delegation,Category,Contact
Director,Ms. Amara DIALLO,Ministry of Labour,Senegal,Member State,amara@example.sn
Secretary-General,Stéphane Jaquemet,ICMC,,Mechanism,s.jaquemet@example.org
Facilitator,Stéphanie Jaquemet,ICMC,,Mechanism,
Adviser,Ana Moreau,ILO,,UN entity,ana(at)example.org
"""


def people(place):
    return json.loads(place.ok("show", "a.plenary", "person", "--json"))


def run(application, command):
    application.key("ctrl+shift+p")
    application.find("Find a command", Role.ENTRY)
    application.type(command)
    application.find_named(command, Role.LIST_ITEM)
    application.key("Return")


def open_pair(application):
    application.tab_to("Stéphane Jaquemet, Secretary-General of ICMC. Stéphanie Jaquemet, "
                       "Facilitator of ICMC. Nearly the same name", Role.LIST_ITEM)
    application.key("Return")
    application.find("Biography Heading")


def merge(application):
    application.tab_to("Merge", Role.BUTTON)
    application.key("Return")


def picture(name):
    """A picture of the screen, for whoever wants to look at it."""
    folder = os.environ.get("PLENARY_PICTURES")
    if folder:
        subprocess.run(["import", "-window", "root", f"{folder}/{name}.png"], check=True)


def test_import_merge_undo(place):
    place.ok("new", "a.plenary")
    path = place.folder / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    with Application(place, "a.plenary") as application:
        application.find("Identity")
        application.key("alt+3")
        application.find("Nobody Yet")
        application.click("Import a List…")
        application.choose_file("Choose a List", path)
        application.find("3 new people · 0 known · 1 refused")
        application.find("Line 5")
        application.find("“ana(at)example.org” is no email address")
        picture("import")
        application.find("3 delegates, 1 State, 1 mechanism, 0 organizations")
        column = application.find_named("Email", Role.COMBO_BOX)
        assert column.get_description() == "Column 6, Contact", column.get_description()
        application.tab_to("Import", Role.BUTTON)
        application.key("Return")
        application.find("Amara Diallo")
        application.find("3 new people · 0 known · 1 refused", Role.LABEL)

        run(application, "Find Duplicates")
        application.find("Nearly the same name")
        picture("duplicates")
        open_pair(application)
        picture("merge")
        application.click("Given name, Stéphanie", Role.TOGGLE_BUTTON)
        application.find("Stéphanie Jaquemet, Secretary-General of ICMC")
        application.click("Given name, Stéphane", Role.TOGGLE_BUTTON)
        merge(application)
        application.find("Nobody Is There Twice")
        application.click("Undo")
        open_pair(application)
        merge(application)
        application.find("Nobody Is There Twice")
        application.click("Done")
        application.gone("Nobody Is There Twice")
        application.close()
    assert sorted(person["given-name"] for person in people(place)) == ["Amara", "Stéphane"]
    alias, = json.loads(place.ok("show", "a.plenary", "alias", "--json"))
    assert alias["spelling"] == "Stéphanie Jaquemet", alias
    assert place.ok("undo", "a.plenary") == "Undone: Merge People\n"
    assert place.ok("undo", "a.plenary") == "Undone: Import People\n"
    assert people(place) == []


def test_broken_list(place):
    place.ok("new", "a.plenary")
    path = place.folder / "list.csv"
    path.write_text('Name\n"Ana', encoding="utf-8")
    with Application(place, "a.plenary") as application:
        application.find("Identity")
        application.key("alt+3")
        application.find("Nobody Yet")
        application.click("Import a List…")
        application.choose_file("Choose a List", path)
        application.find("list.csv: Line 2: a quotation mark is not closed")
        application.click("Close")
        application.gone("a quotation mark is not closed")
        application.close()
    assert people(place) == []


main([test_import_merge_undo, test_broken_list])
