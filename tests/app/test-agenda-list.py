#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# The agenda from empty to full by the keyboard: a session with roles that are filled as they are
# typed, a guiding question, a state, and all of it taken back.

from screen import Application, Role, main, wait_for


def show_list(application):
    application.key("alt+2")
    # The switcher of the views: its tabs are gone through by arrow keys.
    application.tab_to("Canvas", Role.PAGE_TAB)
    application.key("Right", "space")


def document(place, kind):
    return place.ok("export", "a.plenary", "-", "--format=text", f"--document={kind}")


def add_session(application, title):
    application.click("Add a Session")
    application.find("Undo Add Session")
    wait_for("the keyboard in the title",
             lambda: (application.focused() is not None
                      and application.focused().get_name() == "Title"))
    application.type(title)
    application.find("Undo Change Title")


def test_session(place):
    place.ok("new", "a.plenary")
    place.ok("edit", "a.plenary",
             text="label Hours\nset event event opens-at 960\nset event event closes-at 1140\n")
    with Application(place, "a.plenary") as application:
        application.key("alt+2")
        application.find("No Sessions Yet")
        add_session(application, "Emerging Issues")
        # Who moderates is not in the roster and becomes a body of it; who else speaks is words.
        application.click("Add a Moderator")
        application.find("Undo Add Role")
        application.type("Mayors Mechanism")
        application.find("Add “Mayors Mechanism” as a mechanism", Role.LIST_ITEM)
        application.key("Down", "Down", "Return")
        application.find("Undo Fill Role")
        application.click("Add a Discussant")
        application.find("Undo Add Role")
        application.type("Regional Network (e.g. MENA)")
        application.key("Return")
        application.find("Undo Fill Role")
        application.key("shift+Tab", "shift+Tab")
        wait_for("the keyboard at the state",
                 lambda: application.focused().get_name() == "Discussant, Idea")
        application.key("space")
        application.find("Confirmed", Role.LABEL)
        application.key("Down", "Down", "Down", "Return")
        application.find("Undo Change State of Role")
        application.find("Discussant, Confirmed")
        # Enter on who is chosen goes on to the next discussant.
        application.key("Tab", "Tab", "Return")
        application.find("Undo Add Role")
        application.type("Academia")
        application.key("Return")
        application.find("Undo Fill Role")
        application.click("Add Question")
        application.find("Undo Add Question")
        application.type("What comes next?")
        application.find("Undo Change Question")
        application.close()
    text = document(place, "agenda")
    assert "Moderator: Mayors Mechanism (tbc)" in text, text
    assert "Discussants:" in text, text
    assert "Regional Network (e.g. MENA)\n" in text, text
    assert "Academia (tbc)" in text, text
    assert "What comes next?" in text, text
    with Application(place, "a.plenary") as application:
        show_list(application)
        application.find("30 of 180 minutes")
        # Typing is several steps of one name.
        wait_for("the empty agenda",
                 lambda: application.look("No Sessions Yet") or application.key("ctrl+z"))
        application.find("Redo Add Session")
        application.close()


main([test_session])
