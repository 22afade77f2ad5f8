#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# The event is filled in, undone and redone, also after a restart and a kill.

import shutil

from harness import EXAMPLE
from screen import Application, Role, main, says, text_of, wait_for


def field(application, title):
    """The text of an entry row by its title."""
    return application.find_named(title, Role.TEXT)


def replace(application, title, text):
    application.tab_to(title, Role.TEXT)
    application.key("ctrl+a")
    application.type(text)


def test_fill_and_undo(place):
    place.ok("new", "a.plenary")
    with Application(place, "a.plenary") as application:
        application.find("Identity")
        replace(application, "Title", "Harbour Forum")
        replace(application, "City", "Mombasa")
        application.find("Undo Change City")
        application.key("ctrl+z")
        wait_for("an empty city", lambda: text_of(field(application, "City")) == "")
        application.find("Undo Change Title")
        # Another page, the same history.
        application.key("alt+2")
        application.key("ctrl+z")
        application.find("Redo Change Title")
        application.key("ctrl+shift+z")
        application.key("ctrl+shift+z")
        application.key("alt+1")
        wait_for("the city", lambda: text_of(field(application, "City")) == "Mombasa")
        application.close()
    assert "Harbour Forum" in place.ok("export", "a.plenary", "-", "--format=xml")
    # Undo goes on where it was after a restart.
    with Application(place, "a.plenary") as application:
        application.click("Undo Change City")
        wait_for("an empty city", lambda: text_of(field(application, "City")) == "")
        application.close()
    assert "Mombasa" not in place.ok("export", "a.plenary", "-", "--format=xml")


def test_dates(place):
    shutil.copy(EXAMPLE, place.path("a.plenary"))
    with Application(place, "a.plenary") as application:
        replace(application, "First Day", "2027-05-19")
        application.key("Return")
        application.find("Undo Move Event")
        assert text_of(field(application, "First Day")) == "19 May 2027"
        # What cannot be understood is forgotten when the field is left.
        replace(application, "Opens At", "soon")
        application.key("Tab")
        wait_for("the time as it was", lambda: text_of(field(application, "Opens At")) != "soon")
        application.close()
    text = place.ok("export", "a.plenary", "-", "--format=xml")
    assert "2027-05-20" in text, "the second day was not moved with the first"


def test_conveners(place):
    place.ok("new", "a.plenary")
    with Application(place, "a.plenary") as application:
        application.tab_to("Add Convener", Role.TOGGLE_BUTTON)
        application.key("space")
        application.find_named("Find a Body", Role.ENTRY)
        application.type("Port Authority")
        application.find("Add “Port Authority” as an organisation")
        application.key("Return")
        application.find("Undo Add Convener")
        application.find("Port Authority")
        application.close()
    text = place.ok("export", "a.plenary", "-", "--format=xml")
    assert "Port Authority" in text


def test_inline_text(place):
    place.ok("new", "a.plenary")
    with Application(place, "a.plenary") as application:
        application.tab_to("Background", Role.TEXT)
        application.type("Founded in ")
        application.key("ctrl+b")
        application.type("2021")
        application.find("Undo Change Background")
        application.close()
    text = place.ok("export", "a.plenary", "-", "--format=xml")
    assert "Founded in <b>2021</b>" in text, text
    with Application(place, "a.plenary") as application:
        application.find("Identity")
        while application.look("Undo Change Background") is not None:
            application.key("ctrl+z")
            wait_for("the end of undo", lambda: application.look("Redo Change Background"))
        application.close()
    text = place.ok("export", "a.plenary", "-", "--format=xml")
    assert "2021" not in text, text


def test_kill_while_typing(place):
    place.ok("new", "a.plenary")
    with Application(place, "a.plenary") as application:
        replace(application, "Title", "Typed to the last letter")
        wait_for("the text", lambda: text_of(field(application, "Title")).endswith("last letter"))
        application.kill()
    with Application(place, "a.plenary") as application:
        application.find("Typed to the last letter")
        application.find("recovered")
        application.close()


def test_leads_on(place):
    shutil.copy(EXAMPLE, place.path("a.plenary"))
    with Application(place, "a.plenary") as application:
        application.find("33 of 38 roles confirmed")
        application.tab_to("Roles", Role.LIST_ITEM)
        application.key("Return")
        wait_for("the session of the role",
                 lambda: "Skills that Travel" in says(application.focused()))
        application.close()


main([test_fill_and_undo, test_dates, test_conveners, test_inline_text, test_kill_while_typing,
      test_leads_on])
